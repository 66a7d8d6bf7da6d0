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
  ListChecks,
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
import type { Catalogue } from '../../shared/messages/catalogue.ts';
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
  | 'nextStep'
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

/** What an action is, without its name. */
type Doing = Omit<CaseAction, 'label'>;

function doing(
  icon: LucideIcon,
  guard: Doing['guard'],
  does: Doing['does'],
  key: CommandId | null = null,
): Doing {
  return { icon, guard, does, key };
}

const restore = (workaround: boolean) => ({ step: { type: 'restore', workaround } as const });
const reopen = (impact: boolean) => ({ step: { type: 'reopen', impact } as const });
const respond = (channel: 'phone' | 'web') => ({ step: { type: 'respond', channel } as const });
const reachable = (is: boolean) => ({ step: { type: 'mark-reachable', reachable: is } as const });

/** All actions but the response, whose name and channel the edition decides. */
const ACTIONS: Readonly<Record<Exclude<ActionId, 'respond'>, Doing>> = {
  restore: doing(Wrench, 'restore', restore(false), 'restore'),
  restoreWorkaround: doing(Wrench, 'restore', restore(true)),
  note: doing(MessageSquare, 'note', { dialog: 'note' }, 'note'),
  nextStep: doing(ListChecks, 'note', { dialog: 'next-step' }, 'nextStep'),
  changeSeverity: doing(ArrowDownUp, 'change-severity', { dialog: 'severity' }, 'changeSeverity'),
  // A log may hold a technical level after the closing, a person has nobody to escalate to then: the ladder's guard says so.
  escalate: doing(ChevronsUp, 'raise-urgency', { dialog: 'escalate' }, 'escalate'),
  proposeResolution: doing(
    CircleCheck,
    'propose-resolution',
    { step: { type: 'propose-resolution' } },
    'proposeResolution',
  ),
  assign: doing(User, 'assign', { dialog: 'assign' }, 'assign'),
  awaitCustomer: doing(Hourglass, 'await-customer', { step: { type: 'await-customer' } }, 'awaitCustomer'),
  recordReply: doing(MessageSquareReply, 'record-reply', { step: { type: 'record-reply' } }),
  reportIssue: doing(MessageSquareWarning, 'report-issue', { step: { type: 'report-issue' } }),
  updateStatus: doing(FilePen, 'update-status', { dialog: 'update-status' }),
  deliverInitialRca: doing(Bookmark, 'deliver-rca', { step: { type: 'deliver-rca', complete: false } }),
  deliverRca: doing(FileCheck, 'deliver-rca', { dialog: 'deliver-rca' }),
  requestDocuments: doing(Files, 'request-documents', { dialog: 'request-documents' }),
  requestDiscussion: doing(MessagesSquare, 'request-discussion', { dialog: 'request-discussion' }),
  closureNotice: doing(BellRing, 'give-closure-notice', { dialog: 'closure-notice' }),
  changePriority: doing(Flag, 'change-priority', { dialog: 'priority' }),
  markReachable: doing(Phone, 'mark-reachable', reachable(true)),
  markUnreachable: doing(PhoneOff, 'mark-reachable', reachable(false)),
  close: doing(CircleX, 'close', { dialog: 'close' }),
  reopenImpact: doing(RotateCcw, 'reopen', reopen(true)),
  reopen: doing(RotateCcw, 'reopen', reopen(false)),
};

/** Gives an action as it stands for a case under its edition. */
export function actionFor(
  { actions: words }: Pick<Catalogue, 'actions'>,
  id: ActionId,
  row: QueueRow,
  edition: Edition,
): CaseAction {
  if (id !== 'respond') return { ...ACTIONS[id], label: words[id] };
  return edition.severities[row.severity].respondBy === 'phone'
    ? { ...doing(Phone, 'respond', respond('phone'), 'respond'), label: words.respondPhone }
    : { ...doing(Globe, 'respond', respond('web'), 'respond'), label: words.respondWeb };
}
