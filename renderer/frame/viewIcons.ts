import {
  Archive,
  CircleCheck,
  FileSearch,
  Hourglass,
  Inbox,
  List,
  type LucideIcon,
  Pencil,
  Timer,
  TriangleAlert,
} from 'lucide-react';
import type { QueueView } from '../../shared/queue/queueView.ts';

/** The sign of each view; its name always stands beside it or in its tooltip. */
export const VIEW_ICONS: Readonly<Record<QueueView, LucideIcon>> = {
  mine: Inbox,
  open: List,
  'breaching-soon': Timer,
  breached: TriangleAlert,
  'awaiting-customer': Hourglass,
  'resolution-proposed': CircleCheck,
  'rca-due': FileSearch,
  drafts: Pencil,
  closed: Archive,
};
