import { create } from 'zustand';

/** The screen on which this one was opened: the way back leads there. Absent, `go` takes the one that is shown. */
interface Opened {
  readonly from?: Screen | undefined;
}

/** What fills the body of the window. */
export type Screen =
  | ({ readonly kind: 'queue' } & Opened)
  | ({ readonly kind: 'case'; readonly case: string } & Opened)
  | { readonly kind: 'organizations' }
  | ({ readonly kind: 'organization'; readonly customer: string } & Opened)
  | { readonly kind: 'review' }
  | { readonly kind: 'set-aside' }
  | { readonly kind: 'drafts' }
  | ({ readonly kind: 'draft'; readonly draft: string | null } & Opened);

/** A dialog about one case; the others keep their own state. */
export type CaseDialog =
  | 'note'
  | 'next-step'
  | 'severity'
  | 'priority'
  | 'escalate'
  | 'assign'
  | 'update-status'
  | 'deliver-rca'
  | 'request-documents'
  | 'request-discussion'
  | 'closure-notice'
  | 'close';

/** What can be done to many cases at once. */
export type BulkActionId =
  | 'assign'
  | 'severity'
  | 'note'
  | 'await'
  | 'propose'
  | 'next-step'
  | 'reply'
  | 'close';

/** The groups of the settings, in their order. */
export const SETTINGS_GROUPS = ['analyst', 'shift', 'quiet', 'theme', 'keys', 'rules'] as const;
export type SettingsGroup = (typeof SETTINGS_GROUPS)[number];

/** What lies over the body. */
export type Overlay =
  | { readonly kind: 'dialog'; readonly dialog: CaseDialog; readonly case: string }
  /** One thing to many cases, and what it would do to them. */
  | { readonly kind: 'bulk'; readonly action: BulkActionId; readonly cases: ReadonlyArray<string> }
  | { readonly kind: 'palette'; readonly prefix: string }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'alerts' }
  | { readonly kind: 'moves' }
  | { readonly kind: 'team' }
  /** With the focus in a group of them; absent, in the first. */
  | { readonly kind: 'settings'; readonly group?: SettingsGroup }
  /** A dialog was asked for, and its case is being read. */
  | { readonly kind: 'awaited' }
  | null;

interface ScreenStore {
  readonly screen: Screen;
  /** Counts the screens gone to: a new draft after a new draft is another form. */
  readonly visit: number;
  /** The screen was gone back to: it is shown as it was left. */
  readonly returned: boolean;
  readonly overlay: Overlay;
  readonly filterShown: boolean;
  /** A key asked for the field of the filter: it takes the focus once, a filter that is only shown does not. */
  readonly filterWanted: boolean;
  /** Below 1200 px the details lie over the list, only when asked for. */
  readonly peeking: boolean;
  go(screen: Screen): void;
  /** Goes back to where the screen was opened. */
  leave(): void;
  lay(overlay: Overlay): void;
  showFilter(shown: boolean): void;
  /** Shows the filter and asks for its field; false once the field has the focus. */
  reachFilter(wanted: boolean): void;
  peek(peeking: boolean): void;
}

/** What of the window is shown. */
export const useScreen = create<ScreenStore>((set) => ({
  screen: { kind: 'queue' },
  visit: 0,
  returned: false,
  overlay: null,
  filterShown: false,
  filterWanted: false,
  peeking: false,
  go: (next) =>
    set(({ screen, visit }) => ({
      screen: withOrigin(next, screen),
      visit: visit + 1,
      returned: false,
      overlay: null,
      peeking: false,
    })),
  // As it was: a way back from there must not lead here again.
  leave: () =>
    set(({ screen, visit }) => ({
      screen: placeBack(screen),
      visit: visit + 1,
      returned: true,
      overlay: null,
      peeking: false,
    })),
  lay: (overlay) => set({ overlay }),
  showFilter: (filterShown) => set({ filterShown, filterWanted: false }),
  reachFilter: (filterWanted) => set(filterWanted ? { filterShown: true, filterWanted } : { filterWanted }),
  peek: (peeking) => set({ peeking }),
}));

/** Gives the screen to which the way back leads: where this one was opened, else the list that it belongs to. */
export function placeBack(screen: Screen): Screen {
  if ('from' in screen && screen.from !== undefined) return screen.from;
  return { kind: screen.kind === 'organization' ? 'organizations' : 'queue' };
}

/** A case, a customer and a draft remember where they were opened; from one to the next of its kind that place stays. */
function withOrigin(next: Screen, current: Screen): Screen {
  if ('from' in next) return next;
  switch (next.kind) {
    case 'case':
    case 'organization':
    case 'draft': {
      const from = next.kind === current.kind ? current.from : current;
      return from === undefined || isWholeList(from) ? next : { ...next, from };
    }
    default:
      return next;
  }
}

function isWholeList(screen: Screen): boolean {
  return screen.kind === 'queue' && screen.from === undefined;
}
