import {
  ArrowDownUp,
  CircleCheck,
  CircleX,
  Hourglass,
  ListChecks,
  type LucideIcon,
  MessageSquare,
  MessageSquareReply,
  User,
} from 'lucide-react';
import type { BulkType } from '../../shared/case/decide/bulkCommand.ts';
import type { CommandId } from '../keyboard/keymap.ts';
import type { BulkActionId } from '../navigation/screenStore.ts';

interface BulkAction {
  readonly id: BulkActionId;
  /** The command of the domain that it is. */
  readonly type: BulkType;
  readonly icon: LucideIcon;
  /** The key that means all marked cases while there are some. */
  readonly key: CommandId | null;
}

/** What can be done to many cases, in the order of the bar. */
export const BULK_ACTIONS: ReadonlyArray<BulkAction> = [
  { id: 'assign', type: 'assign', icon: User, key: 'assign' },
  { id: 'severity', type: 'change-severity', icon: ArrowDownUp, key: 'changeSeverity' },
  { id: 'note', type: 'note', icon: MessageSquare, key: 'note' },
  { id: 'await', type: 'await-customer', icon: Hourglass, key: 'awaitCustomer' },
  { id: 'propose', type: 'propose-resolution', icon: CircleCheck, key: 'proposeResolution' },
  { id: 'next-step', type: 'note', icon: ListChecks, key: 'nextStep' },
  { id: 'reply', type: 'record-reply', icon: MessageSquareReply, key: null },
  { id: 'close', type: 'close', icon: CircleX, key: null },
];
