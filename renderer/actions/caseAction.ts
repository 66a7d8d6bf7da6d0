import {
  ArrowDownUp,
  BellRing,
  Bookmark,
  ChevronsUp,
  CircleCheck,
  CircleX,
  FileCheck,
  FilePen,
  Files,
  Flag,
  Globe,
  Hourglass,
  type LucideIcon,
  MessageSquare,
  MessageSquareReply,
  MessageSquareWarning,
  MessagesSquare,
  Phone,
  PhoneOff,
  RotateCcw,
  User,
  Wrench,
} from 'lucide-react';
import type { ActionAvailability } from '../../shared/case/decide/availableActions.ts';
import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { CommandId } from '../keyboard/keymap.ts';
import type { CaseDialog } from '../navigation/screenStore.ts';

/** A command without what every command carries. */
type Step = CaseCommand extends infer C
  ? C extends { readonly case: string }
    ? Omit<C, 'case' | 'expectedVersion'>
    : never
  : never;

export type ActionId =
  | 'respond'
  | 'restore'
  | 'restoreWorkaround'
  | 'note'
  | 'changeSeverity'
  | 'escalate'
  | 'proposeResolution'
  | 'assign'
  | 'awaitCustomer'
  | 'recordReply'
  | 'reportIssue'
  | 'updateStatus'
  | 'deliverInitialRca'
  | 'deliverRca'
  | 'requestDocuments'
  | 'requestDiscussion'
  | 'closureNotice'
  | 'changePriority'
  | 'markReachable'
  | 'markUnreachable'
  | 'close'
  | 'reopenImpact'
  | 'reopen';

/** What a person can do to a case: by one step, or through a dialog that asks for what the step needs. */
export interface CaseAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Which guard says whether it may be done now. */
  readonly guard: keyof ActionAvailability;
  readonly key: CommandId | null;
  readonly does: { readonly step: Step } | { readonly dialog: CaseDialog };
}

const words = messages.actions;

function action(
  label: string,
  icon: LucideIcon,
  guard: keyof ActionAvailability,
  does: CaseAction['does'],
  key: CommandId | null = null,
): CaseAction {
  return { label, icon, guard, does, key };
}

const restore = (workaround: boolean) => ({ step: { type: 'restore', workaround } as const });
const reopen = (impact: boolean) => ({ step: { type: 'reopen', impact } as const });
const reachable = (is: boolean) => ({ step: { type: 'mark-reachable', reachable: is } as const });

/** All actions but the response, whose name and channel the edition decides. */
const ACTIONS: Readonly<Record<Exclude<ActionId, 'respond'>, CaseAction>> = {
  restore: action(words.restore, Wrench, 'restore', restore(false), 'restore'),
  restoreWorkaround: action(words.restoreWorkaround, Wrench, 'restore', restore(true)),
  note: action(words.note, MessageSquare, 'note', { dialog: 'note' }, 'note'),
  changeSeverity: action(
    words.changeSeverity,
    ArrowDownUp,
    'change-severity',
    { dialog: 'severity' },
    'changeSeverity',
  ),
  escalate: action(words.escalate, ChevronsUp, 'escalate', { dialog: 'escalate' }, 'escalate'),
  proposeResolution: action(
    words.proposeResolution,
    CircleCheck,
    'propose-resolution',
    { step: { type: 'propose-resolution' } },
    'proposeResolution',
  ),
  assign: action(words.assign, User, 'assign', { dialog: 'assign' }, 'assign'),
  awaitCustomer: action(words.awaitCustomer, Hourglass, 'await-customer', {
    step: { type: 'await-customer' },
  }),
  recordReply: action(words.recordReply, MessageSquareReply, 'record-reply', {
    step: { type: 'record-reply' },
  }),
  reportIssue: action(words.reportIssue, MessageSquareWarning, 'report-issue', {
    step: { type: 'report-issue' },
  }),
  updateStatus: action(words.updateStatus, FilePen, 'update-status', { dialog: 'update-status' }),
  deliverInitialRca: action(words.deliverInitialRca, Bookmark, 'deliver-rca', {
    step: { type: 'deliver-rca', complete: false },
  }),
  deliverRca: action(words.deliverRca, FileCheck, 'deliver-rca', { dialog: 'deliver-rca' }),
  requestDocuments: action(words.requestDocuments, Files, 'request-documents', {
    dialog: 'request-documents',
  }),
  requestDiscussion: action(words.requestDiscussion, MessagesSquare, 'request-discussion', {
    dialog: 'request-discussion',
  }),
  closureNotice: action(words.closureNotice, BellRing, 'give-closure-notice', { dialog: 'closure-notice' }),
  changePriority: action(words.changePriority, Flag, 'change-priority', { dialog: 'priority' }),
  markReachable: action(words.markReachable, Phone, 'mark-reachable', reachable(true)),
  markUnreachable: action(words.markUnreachable, PhoneOff, 'mark-reachable', reachable(false)),
  close: action(words.close, CircleX, 'close', { dialog: 'close' }),
  reopenImpact: action(words.reopenImpact, RotateCcw, 'reopen', reopen(true)),
  reopen: action(words.reopen, RotateCcw, 'reopen', reopen(false)),
};

/** Gives an action as it stands for a case under its edition. */
export function actionFor(id: ActionId, row: QueueRow, edition: Edition): CaseAction {
  if (id !== 'respond') return ACTIONS[id];
  const isByPhone = edition.severities[row.severity].respondBy === 'phone';
  return action(
    isByPhone ? words.respondPhone : words.respondWeb,
    isByPhone ? Phone : Globe,
    'respond',
    { step: { type: 'respond', channel: isByPhone ? 'phone' : 'web' } },
    'respond',
  );
}
