import { randomUUID } from 'node:crypto';
import type { Publish } from '../../shared/ipc/pushes.ts';
import { diagnosis } from '../diagnosis/diagnosis.ts';
import type { SettingsShelf } from '../settings/settingsStore.ts';
import type { FileDialogs } from '../shell/fileDialogs.ts';
import type { OutsideWorld } from '../shell/outsideWorld.ts';
import type { TeamBoard } from '../team/teamBoard.ts';
import type { TransferPort } from '../transfer/transferPort.ts';
import { createAheadHandlers } from './aheadHandlers.ts';
import { type AlertParts, createAlertHandlers } from './alertHandlers.ts';
import { type AttachmentParts, createAttachmentHandlers } from './attachmentHandlers.ts';
import { createBulkHandlers } from './bulkHandlers.ts';
import { createCaseHandlers } from './caseHandlers.ts';
import { createDeskHandlers, type DeskParts } from './deskHandlers.ts';
import { createDraftHandlers } from './draftHandlers.ts';
import { createFileTokens } from './fileTokens.ts';
import type { Handlers } from './handler.ts';
import { createMoveHandlers } from './moveHandlers.ts';
import { createOrganizationHandlers } from './organizationHandlers.ts';
import { createQueueHandlers } from './queueHandlers.ts';
import type { PrintPage } from './reviewFileHandlers.ts';
import { createReviewHandlers } from './reviewHandlers.ts';
import { createSettingsHandlers } from './settingsHandlers.ts';
import { createTeamHandlers } from './teamHandlers.ts';
import { createTransferHandlers } from './transferHandlers.ts';
import { createUnsentHandlers } from './unsentHandlers.ts';
import { createWindowHandlers, type WindowParts } from './windowHandlers.ts';

export interface HandlersParts
  extends Omit<DeskParts, 'settings' | 'diagnose'>,
    Omit<AlertParts, 'desk'>,
    Omit<AttachmentParts, 'dialogs' | 'outside'> {
  readonly desk: DeskParts['desk'];
  readonly shelf: SettingsShelf;
  readonly board: TeamBoard;
  readonly transfer: TransferPort;
  readonly dialogs: FileDialogs;
  readonly window: WindowParts;
  readonly outside: OutsideWorld;
  readonly publish: Publish;
  readonly monotonic: () => number;
  readonly print: PrintPage;
  readonly onSettings: Parameters<typeof createSettingsHandlers>[2];
}

/** One handler for each channel of the contract, domain by domain. */
export function createHandlers(parts: HandlersParts): Handlers {
  const { desk, shelf, transfer, dialogs, publish, words } = parts;
  const tokens = createFileTokens(randomUUID);
  const zone = (): string => parts.ownZone().zone;
  const diagnose = (): string => diagnosis({ ...parts, now: parts.now(), zone: zone() }, words);
  const handlers = {
    ...createDeskHandlers({ ...parts, settings: shelf.read, diagnose }),
    ...createQueueHandlers(desk),
    ...createCaseHandlers(desk),
    ...createBulkHandlers({ desk, now: parts.now, publish, monotonic: parts.monotonic, words }),
    ...createDraftHandlers(desk),
    ...createUnsentHandlers(desk),
    ...createAttachmentHandlers(parts),
    ...createMoveHandlers(desk),
    ...createOrganizationHandlers({ desk, tokens, dialogs, words }),
    ...createTeamHandlers(desk, parts.board),
    ...createTransferHandlers({ transfer, tokens, dialogs, publish, words }),
    ...createReviewHandlers({ ...parts, zone, lead: () => shelf.read().lead }),
    ...createAlertHandlers(parts),
    ...createSettingsHandlers(shelf, words.store, parts.onSettings),
    ...createWindowHandlers(parts.window, parts.outside, words),
  };
  return { ...handlers, ...createAheadHandlers(handlers) };
}
