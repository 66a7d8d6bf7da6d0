import { create } from 'zustand';

/** What fills the body of the window. */
export type Screen =
  | { readonly kind: 'queue'; readonly from?: 'review' }
  | { readonly kind: 'case'; readonly case: string; readonly from?: 'review' }
  | { readonly kind: 'organizations' }
  | { readonly kind: 'organization'; readonly customer: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'draft'; readonly draft: string | null };

/** A dialog about one case; the others keep their own state. */
export type CaseDialog =
  | 'note'
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

/** What lies over the body. */
export type Overlay =
  | { readonly kind: 'dialog'; readonly dialog: CaseDialog; readonly case: string }
  /** Several cases to somebody, and what that would change. */
  | { readonly kind: 'reassign'; readonly cases: ReadonlyArray<string> }
  | { readonly kind: 'palette'; readonly prefix: string }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'alerts' }
  | { readonly kind: 'moves' }
  | { readonly kind: 'settings' }
  /** A dialog was asked for, and its case is being read. */
  | { readonly kind: 'awaited' }
  | null;

interface ScreenStore {
  readonly screen: Screen;
  /** Counts the screens gone to: a new draft after a new draft is another form. */
  readonly visit: number;
  readonly overlay: Overlay;
  readonly filterShown: boolean;
  /** Below 1200 px the details lie over the list, only when asked for. */
  readonly peeking: boolean;
  go(screen: Screen): void;
  lay(overlay: Overlay): void;
  showFilter(shown: boolean): void;
  peek(peeking: boolean): void;
}

/** What of the window is shown. */
export const useScreen = create<ScreenStore>((set) => ({
  screen: { kind: 'queue' },
  visit: 0,
  overlay: null,
  filterShown: false,
  peeking: false,
  go: (screen) => set(({ visit }) => ({ screen, visit: visit + 1, overlay: null, peeking: false })),
  lay: (overlay) => set({ overlay }),
  showFilter: (filterShown) => set({ filterShown }),
  peek: (peeking) => set({ peeking }),
}));
