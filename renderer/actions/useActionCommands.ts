import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useDetail } from '../cases/detailStore.ts';
import { self } from '../desk/self.ts';
import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { spoken } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';
import { useToast } from '../toast/toastStore.ts';
import { copyLink } from './copyLink.ts';
import { copyTitle } from './copyTitle.ts';
import { runCommand } from './runCommand.ts';
import { startOnShown } from './startAction.ts';

const COMMANDS: Commands = {
  respond: () => void startOnShown('respond'),
  restore: () => void startOnShown('restore'),
  note: () => void startOnShown('note'),
  changeSeverity: () => void startOnShown('changeSeverity'),
  escalate: () => void startOnShown('escalate'),
  proposeResolution: () => void startOnShown('proposeResolution'),
  assign: () => void startOnShown('assign'),
  awaitCustomer: () => void startOnShown('awaitCustomer'),
  nextStep: () => void startOnShown('nextStep'),
  take: () => void takeShown(),
  copyNumber: () => void copyOfShown((row) => row.case, spoken().handOver.copiedNumber),
  copyTitle: () => void copyTitleOfShown(),
  copyLink: () => void copyLinkOfShown(),
  send: () => void copyLinkOfShown(),
};

/** Offers the keys of the actions on the case that is looked at. Only a screen that shows it as the current one calls this. */
export function useActionCommands(): void {
  useCommands(COMMANDS);
}

async function copyOfShown(textOf: (row: QueueRow) => string, said: (text: string) => string): Promise<void> {
  const detail = await useDetail.getState().ready();
  if (detail === null) return;
  const text = textOf(detail.row);
  await copyText(text, said(text));
}

async function copyTitleOfShown(): Promise<void> {
  const detail = await useDetail.getState().ready();
  if (detail !== null) await copyTitle(detail.row);
}

async function copyLinkOfShown(): Promise<void> {
  const detail = await useDetail.getState().ready();
  if (detail !== null) await copyLink(detail.row.case);
}

/** Assigns the shown case to oneself. */
async function takeShown(): Promise<void> {
  const words = spoken().handOver;
  const detail = await useDetail.getState().ready();
  if (detail === null) return;
  const { row } = detail;
  const own = self();
  if (own === '') return useToast.getState().warn(words.takeNeedsName);
  if (row.owner === own) return useToast.getState().warn(words.isYours(row.case));
  await runCommand({ type: 'assign', case: row.case, expectedVersion: row.version, owner: own });
}
