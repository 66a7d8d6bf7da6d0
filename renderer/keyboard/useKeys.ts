import { useEffect } from 'react';
import { useScreen } from '../stores/screenStore.ts';
import { useSettings } from '../stores/settingsStore.ts';
import { commandNow } from './commandStore.ts';
import { noteKeyPress } from './lastPress.ts';
import { readKeys } from './readKeys.ts';

/** How long the first key of a pair waits for the second. */
const PAIR_MS = 1_500;

/** The window's one listener for keys: reads each press by the key map and does what the screen offers for it. */
export function useKeys(): void {
  useEffect(() => {
    let lead: { readonly key: string; readonly at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      noteKeyPress();
      // A dialog keeps its keys: only what it offers itself works in it.
      if (event.defaultPrevented || event.isComposing || isOverlaid(event.target)) return;
      const meaning = readKeys(event, {
        inField: isField(event.target),
        singleKeys: useSettings.getState().settings.singleKeys,
        lead: lead !== null && performance.now() - lead.at < PAIR_MS ? lead.key : null,
      });
      lead = meaning.kind === 'lead' ? { key: meaning.key, at: performance.now() } : null;
      if (meaning.kind !== 'command') return;
      if (isOwnKey(event)) return;
      const run = commandNow(meaning.id);
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Enter and Space press the button or follow the menu item that has the focus. */
function isOwnKey(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return false;
  const acts = target.closest('button, a, [role="menuitem"], [role="radio"], [role="switch"]') !== null;
  return acts && (key === 'Enter' || key === ' ');
}

function isOverlaid(target: EventTarget | null): boolean {
  if (useScreen.getState().overlay?.kind === 'dialog') return true;
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null;
}
