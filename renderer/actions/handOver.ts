import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ask } from '../api.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import type { Commands } from '../keyboard/commandStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { runCommand } from './runCommand.ts';

/** Gives the address by which any program opens a case in this one. */
export function caseLink(caseNumber: string): string {
  return `severity-desk://case/${encodeURIComponent(caseNumber)}`;
}

/** What hands the shown case to somebody: its number, its title, its link, or the case itself to oneself. */
export const HAND_OVER: Commands = {
  take: () => void takeShown(),
  copyNumber: () => void copyOfShown((row) => row.case, spoken().handOver.copiedNumber),
  copyTitle: () => void copyOfShown((row) => row.title, spoken().handOver.copiedTitle),
  copyLink: () => void copyOfShown((row) => caseLink(row.case), spoken().handOver.copiedLink),
};

async function copyOfShown(textOf: (row: QueueRow) => string, said: (text: string) => string): Promise<void> {
  const detail = await useDetail.getState().ready();
  if (detail === null) return;
  const text = textOf(detail.row);
  const answer = await ask('clipboard.write', { text });
  if (answer.ok) useToast.getState().say(said(text));
  else warnOf(answer.error);
}

async function takeShown(): Promise<void> {
  const words = spoken().handOver;
  const detail = await useDetail.getState().ready();
  if (detail === null) return;
  const { row } = detail;
  const self = useSettings.getState().settings.analyst.initials;
  if (self === '') return useToast.getState().warn(words.takeNeedsName);
  if (row.owner === self) return useToast.getState().warn(words.isYours(row.case));
  await runCommand({ type: 'assign', case: row.case, expectedVersion: row.version, owner: self });
}
