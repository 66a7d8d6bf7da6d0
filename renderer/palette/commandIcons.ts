import {
  ArchiveRestore,
  Bell,
  CalendarClock,
  CalendarDays,
  ChartNoAxesColumn,
  CheckCheck,
  ClipboardList,
  Clock,
  Copy,
  Download,
  FileInput,
  FilePlus,
  FlaskConical,
  History,
  Keyboard,
  Link,
  ListFilter,
  type LucideIcon,
  PanelLeft,
  PanelRight,
  Phone,
  Settings,
  Stethoscope,
  SunMoon,
  Undo2,
  UserCheck,
  Users,
} from 'lucide-react';
import type { CommandId } from '../keyboard/keymap.ts';

/** The sign of a command, where it has one of its own. */
export const COMMAND_ICONS: Readonly<Partial<Record<CommandId, LucideIcon>>> = {
  take: UserCheck,
  copyNumber: Copy,
  copyTitle: Copy,
  copyLink: Link,
  phoneNumbers: Phone,
  why: Clock,
  automaticEvents: History,
  intake: ClipboardList,
  setAside: ArchiveRestore,
  organizations: Users,
  review: ChartNoAxesColumn,
  newDraft: FilePlus,
  undo: Undo2,
  export: Download,
  mark: CheckCheck,
  copyMarkdown: Copy,
  saveCalendar: CalendarDays,
  whatIf: UserCheck,
  filter: ListFilter,
  alerts: Bell,
  settings: Settings,
  rail: PanelLeft,
  details: PanelRight,
  theme: SunMoon,
  shortcuts: Keyboard,
};

export const IMPORT_ICON = FileInput;
export const MOVES_ICON = CalendarClock;
export const SAMPLE_ICON = FlaskConical;
export const DIAGNOSIS_ICON: LucideIcon = Stethoscope;
