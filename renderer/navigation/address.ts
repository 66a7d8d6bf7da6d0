import { type Screen, useScreen } from './screenStore.ts';

/** The screens that the address of the window can name, so that loading it again after a crash comes back to one. */
const KINDS: Readonly<Record<string, (of: string) => Screen>> = {
  case: (of) => ({ kind: 'case', case: of }),
  organizations: () => ({ kind: 'organizations' }),
  organization: (of) => ({ kind: 'organization', customer: of }),
  review: () => ({ kind: 'review' }),
  'set-aside': () => ({ kind: 'set-aside' }),
  drafts: () => ({ kind: 'drafts' }),
  draft: (of) => ({ kind: 'draft', draft: of === '' ? null : of }),
};

/** Gives the screen that a hash names; null for the queue and for what is not ours. */
export function screenOf(hash: string): Screen | null {
  const [kind = '', of = ''] = hash.replace(/^#/, '').split('/');
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  try {
    return make?.(decodeURIComponent(of)) ?? null;
  } catch {
    return null;
  }
}

/** Gives a screen as a hash, without its sign. */
export function hashOf(screen: Screen): string {
  if (screen.kind === 'case') return `case/${encodeURIComponent(screen.case)}`;
  if (screen.kind === 'organization') return `organization/${encodeURIComponent(screen.customer)}`;
  if (screen.kind === 'draft') return `draft/${encodeURIComponent(screen.draft ?? '')}`;
  return screen.kind;
}

/** Names a place in the address. It replaces the one before: the way back is the console's own. */
export function replaceHash(hash: string): void {
  window.history.replaceState(null, '', `#${hash}`);
}

/** Names a new draft in the address, once its first saving gave it an id. */
export function nameDraftInAddress(draft: string): void {
  const { screen } = useScreen.getState();
  if (screen.kind === 'draft' && screen.draft === null) replaceHash(hashOf({ kind: 'draft', draft }));
}
