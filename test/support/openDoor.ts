import { join } from 'node:path';
import { createAttachmentStore } from '../../main/attachments/attachmentStore.ts';
import type { Desk } from '../../main/desk/desk.ts';
import { openDesk } from '../../main/desk/openDesk.ts';
import { createAlertHandlers } from '../../main/ipc/alertHandlers.ts';
import { createAttachmentHandlers } from '../../main/ipc/attachmentHandlers.ts';
import { createBugHandlers } from '../../main/ipc/bugHandlers.ts';
import { createCaseHandlers } from '../../main/ipc/caseHandlers.ts';
import { createDraftHandlers } from '../../main/ipc/draftHandlers.ts';
import { createEscalationHandlers } from '../../main/ipc/escalationHandlers.ts';
import { createExportHandlers } from '../../main/ipc/exportHandlers.ts';
import { createFileTokens } from '../../main/ipc/fileTokens.ts';
import { createImportHandlers } from '../../main/ipc/importHandlers.ts';
import { createOrganizationHandlers } from '../../main/ipc/organizationHandlers.ts';
import { createOutsideHandlers } from '../../main/ipc/outsideHandlers.ts';
import { createQueueHandlers } from '../../main/ipc/queueHandlers.ts';
import { createReviewHandlers } from '../../main/ipc/reviewHandlers.ts';
import { answerQuestion, type Handlers } from '../../main/ipc/serve.ts';
import { createSettingsHandlers } from '../../main/ipc/settingsHandlers.ts';
import { createStartHandlers } from '../../main/ipc/startHandlers.ts';
import type { TransferPort } from '../../main/ipc/transferPort.ts';
import { createWindowHandlers } from '../../main/ipc/windowHandlers.ts';
import { createSettingsStore } from '../../main/settings/settingsStore.ts';
import { NO_TRANSFER } from './noTransfer.ts';

const NINE = Date.UTC(2026, 10, 20, 9);

export interface DoorParts {
  /** Nothing is kept without one. */
  readonly profile?: string;
  readonly clipboard?: (text: string) => void;
  readonly createTransfer?: (desk: Desk) => TransferPort;
  /** What a person chooses in each dialog; nothing, unless a test says otherwise. */
  readonly chosen?: string;
  /** Where a person saves to; nowhere, unless a test says otherwise. */
  readonly saveTo?: string;
}

/** All handlers over a real desk, as the window meets them, and what they did outside. */
export function openDoor({ profile = ':memory:', chosen, ...parts }: DoorParts = {}) {
  let ids = 0;
  const desk = openDesk({
    profile,
    now: () => NINE,
    newId: () => `id-${++ids}`,
    by: () => 'AM',
    holidays: { closedDaysOf: () => [] },
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
  const dialogs = {
    chooseToOpen: async () => chosen ?? null,
    chooseSeveral: async () => (chosen === undefined ? null : [chosen]),
    chooseToSave: async () => parts.saveTo ?? null,
  };
  const transfer = parts.createTransfer?.(desk) ?? NO_TRANSFER;
  const tokens = createFileTokens(() => `token-${++ids}`);
  const handlers: Handlers = {
    ...createStartHandlers({
      desk,
      settings: shelf.read,
      clockOffset: 0,
      zone: () => 'Europe/Vienna',
      version: '1',
      zoneRules: '2025c',
      platform: 'linux',
      profile: '/p',
      recovered: null,
    }),
    ...createBugHandlers(
      (entry) => bugs.push(entry),
      () => 'nothing to say',
    ),
    ...createQueueHandlers(desk),
    ...createCaseHandlers(desk),
    ...createDraftHandlers(desk),
    ...createAttachmentHandlers({
      desk,
      attachments: createAttachmentStore(profile === ':memory:' ? '' : join(profile, 'attachments')),
      dialogs,
      opener: { open: async () => '', showInFolder: () => undefined },
    }),
    ...createOrganizationHandlers({ desk, dialogs, tokens }),
    ...createEscalationHandlers(desk),
    ...createOutsideHandlers(async (address) => {
      acts.push(address);
    }),
    ...createAlertHandlers({ desk, now: () => NINE, onSettled: () => undefined }),
    ...createImportHandlers({ transfer, tokens, dialogs, publish: () => undefined }),
    ...createExportHandlers(transfer, dialogs),
    ...createReviewHandlers({
      desk,
      lead: () => shelf.read().lead,
      zone: () => 'Europe/Vienna',
      now: () => NINE,
      dialogs,
      publish: () => undefined,
      print: async (page) => new TextEncoder().encode(`printed: ${page}`),
    }),
    ...createSettingsHandlers(shelf, () => undefined),
    ...createWindowHandlers({
      act: (act) => acts.push(act),
      writeClipboard: parts.clipboard ?? (() => undefined),
      copyImage: async () => void acts.push('image'),
      onPainted: () => acts.push('painted'),
    }),
  };
  const ask = (channel: unknown, payload: unknown, trusted = true) =>
    answerQuestion({ channel, payload, trusted }, handlers, (where, error) =>
      bugs.push(`${where}: ${String(error)}`),
    );
  return { ask, acts, bugs, shelf, desk };
}
