import { join } from 'node:path';
import { createAttachmentStore } from '../../main/attachments/attachmentStore.ts';
import type { Desk } from '../../main/desk/desk.ts';
import type { HolidaySource } from '../../main/desk/deskOptions.ts';
import { openDesk } from '../../main/desk/openDesk.ts';
import { createHandlers } from '../../main/ipc/handlers.ts';
import { createImportTurn } from '../../main/ipc/importTurn.ts';
import { answerQuestion } from '../../main/ipc/serve.ts';
import type { Membership } from '../../main/persistence/team/membership.ts';
import { createSettingsStore } from '../../main/settings/settingsStore.ts';
import { createTeamBoard } from '../../main/team/teamBoard.ts';
import type { TransferPort } from '../../main/transfer/transferPort.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Answer, Channel } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import { given } from '../../shared/lang/given.ts';
import type { Result } from '../../shared/lang/result.ts';
import { english } from '../../shared/messages/en/english.ts';
import { NO_TRANSFER } from './noTransfer.ts';

const NINE = Date.UTC(2026, 10, 20, 9);

export interface DoorParts {
  /** Nothing is kept without one. */
  readonly profile?: string;
  readonly clipboard?: (text: string) => void;
  readonly createTransfer?: (desk: Desk) => TransferPort;
  /** What a person chooses in each dialog; nothing, unless a test says otherwise. */
  readonly chosen?: string | Promise<string>;
  /** Where a person saves to; nowhere, unless a test says otherwise. */
  readonly saveTo?: string;
  /** Nine o'clock on a Friday, unless a test says otherwise. */
  readonly now?: () => Instant;
  /** Hears how many requests wait for the end of an import. */
  readonly onWaiting?: (count: number) => void;
  /** Knows no holidays of any country, unless a test says otherwise. */
  readonly holidays?: HolidaySource;
  /** The team that the desk is one of. */
  readonly joins?: Membership;
}

/** All handlers over a real desk, as the window meets them, and what they did outside. */
export function openDoor({ profile = ':memory:', chosen, now = () => NINE, ...parts }: DoorParts = {}) {
  let ids = 0;
  const isKept = profile !== ':memory:';
  const desk = openDesk({
    words: english,
    profile,
    now,
    newId: () => `id-${++ids}`,
    by: () => 'AM',
    holidays: parts.holidays ?? { closedDaysOf: () => [] },
    ...given({ joins: parts.joins }),
  });
  let stored: unknown = {};
  const shelf = createSettingsStore({
    read: () => stored,
    write: (settings) => {
      stored = settings;
    },
  });
  const acts: string[] = [];
  const bugs: string[] = [];
  const pushes: unknown[] = [];
  const dialogs = {
    chooseToOpen: async () => (await chosen) ?? null,
    chooseSeveral: async () => (chosen === undefined ? null : [await chosen]),
    chooseToSave: async () => parts.saveTo ?? null,
  };
  const turn = createImportTurn({
    words: english,
    desk,
    patience: 0,
    onWaiting: parts.onWaiting ?? (() => undefined),
  });
  const publish: Publish = (push, payload) => void pushes.push([push, payload]);
  const board = createTeamBoard(now, publish);
  const handlers = createHandlers({
    desk,
    board,
    shelf,
    dialogs,
    transfer: parts.createTransfer?.(desk) ?? NO_TRANSFER,
    attachments: createAttachmentStore(isKept ? join(profile, 'attachments') : '', english),
    bring: null,
    outside: {
      ask: async () => null,
      open: async () => '',
      showInFolder: () => undefined,
      openLink: async (address) => void acts.push(address),
    },
    words: english,
    logBug: (entry) => bugs.push(entry),
    publish,
    print: async (page) => new TextEncoder().encode(`printed: ${page}`),
    now,
    monotonic: () => performance.now(),
    onSettled: () => undefined,
    onSettings: () => undefined,
    clockOffset: 0,
    onClockTrusted: () => desk.trustClock(now()),
    onZoneSeen: (told) => acts.push(`seen in ${told}`),
    ownZone: () => ({ zone: 'Europe/Vienna', unknown: null }),
    version: '1',
    runtimeZoneRules: '2025c',
    platform: 'linux',
    profile: isKept ? profile : '/p',
    recovered: null,
    window: {
      act: (act) => acts.push(act),
      writeClipboard: parts.clipboard ?? (() => undefined),
      copyImage: async () => void acts.push('image'),
      onPainted: () => acts.push('painted'),
    },
  });
  const report = (where: string, error: unknown) => bugs.push(`${where}: ${String(error)}`);
  function ask<C extends Channel>(channel: C, payload: unknown, trusted?: boolean): Promise<Answer<C>>;
  function ask(channel: unknown, payload: unknown, trusted?: boolean): Promise<Result<unknown, DeskProblem>>;
  function ask(channel: unknown, payload: unknown, trusted = true): Promise<Result<unknown, DeskProblem>> {
    return answerQuestion({ channel, payload, trusted }, { handlers, turn, report, words: english });
  }
  return { ask, acts, board, bugs, pushes, shelf, desk };
}
