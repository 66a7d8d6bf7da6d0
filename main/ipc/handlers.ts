import { randomUUID } from 'node:crypto';
import { diagnosis } from '../diagnosis/diagnosis.ts';
import { type AlertParts, createAlertHandlers } from './alertHandlers.ts';
import { type AttachmentParts, createAttachmentHandlers } from './attachmentHandlers.ts';
import { behindImports } from './behindImports.ts';
import { createBugHandlers } from './bugHandlers.ts';
import { createCaseHandlers } from './caseHandlers.ts';
import { createDraftHandlers } from './draftHandlers.ts';
import { createEscalationHandlers } from './escalationHandlers.ts';
import { createExportHandlers } from './exportHandlers.ts';
import { createFileTokens } from './fileTokens.ts';
import type { FileDialogs, SettingsShelf } from './handlerParts.ts';
import { createImportHandlers } from './importHandlers.ts';
import type { ImportTurn } from './importTurn.ts';
import { createOrganizationHandlers } from './organizationHandlers.ts';
import { createOutsideHandlers, type OpenLink } from './outsideHandlers.ts';
import type { Publish } from './publish.ts';
import { createQueueHandlers } from './queueHandlers.ts';
import { createReviewHandlers } from './reviewHandlers.ts';
import type { Handlers } from './serve.ts';
import { createSettingsHandlers } from './settingsHandlers.ts';
import { createStartHandlers, type StartParts } from './startHandlers.ts';
import type { TransferPort } from './transferPort.ts';
import { createWindowHandlers, type WindowHandlerParts } from './windowHandlers.ts';

export interface HandlersParts extends Omit<StartParts, 'settings'>, Omit<AlertParts, 'desk'> {
  readonly shelf: SettingsShelf;
  readonly transfer: TransferPort;
  readonly turn: ImportTurn;
  readonly dialogs: FileDialogs;
  readonly attachments: AttachmentParts['attachments'];
  readonly opener: AttachmentParts['opener'];
  readonly openLink: OpenLink;
  readonly logBug: (entry: string) => void;
  readonly window: WindowHandlerParts;
  readonly publish: Publish;
  /** Makes a page of HTML a PDF. */
  readonly print: (page: string) => Promise<Uint8Array>;
  readonly onSettings: Parameters<typeof createSettingsHandlers>[1];
}

/** All channels of the contract, group by group. */
export function createHandlers(parts: HandlersParts): Handlers {
  return behindImports(allHandlers(parts), parts.turn);
}

function allHandlers(parts: HandlersParts): Handlers {
  const { desk, shelf, turn, dialogs, publish } = parts;
  const transfer: TransferPort = {
    ...parts.transfer,
    run: (...args) => turn.during(() => parts.transfer.run(...args)),
  };
  return {
    ...createStartHandlers({ ...parts, settings: shelf.read }),
    ...createQueueHandlers(desk),
    ...createCaseHandlers(desk),
    ...createDraftHandlers(desk),
    ...createAttachmentHandlers(parts),
    ...createOutsideHandlers(parts.openLink),
    ...createEscalationHandlers(desk),
    ...createOrganizationHandlers({ desk, tokens: createFileTokens(randomUUID), dialogs }),
    ...createImportHandlers({ transfer, tokens: createFileTokens(randomUUID), dialogs, publish }),
    ...createExportHandlers(transfer, dialogs),
    ...createAlertHandlers(parts),
    ...createReviewHandlers({
      desk,
      lead: () => shelf.read().lead,
      zone: parts.zone,
      now: parts.now,
      dialogs,
      publish,
      print: parts.print,
    }),
    ...createSettingsHandlers(shelf, parts.onSettings),
    ...createBugHandlers(parts.logBug, () => diagnosis({ ...parts, now: parts.now(), zone: parts.zone() })),
    ...createWindowHandlers(parts.window),
  };
}
