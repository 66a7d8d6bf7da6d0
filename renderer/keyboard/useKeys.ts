import { useLayoutEffect } from 'react';
import { useSettings } from '../desk/settingsStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { actLate } from './actLate.ts';
import { commandNow } from './commandStore.ts';
import { useEarlyKeys } from './earlyKeys.ts';
import { isField } from './isField.ts';
import type { CommandId } from './keymap.ts';
import { noteKeyPress } from './lastPress.ts';
import { type KeyMeaning, type Press, readKeys } from './readKeys.ts';
import { sayNoMeaning, sayNotInDialog, sayTooEarly } from './sayNoMeaning.ts';
import { createStrayKeys } from './strayKeys.ts';
import { createTypedAhead, type TextField, type TypedAhead } from './typedAhead.ts';

/** A layer that fades out holds the focus for a moment longer: keys are no longer meant for it. */
const OPEN_LAYER = ':is([role="dialog"], [role="menu"]):not([data-closed])';
/** Parts of a dialog in which letters find an answer. */
const TYPED_IN = ':is([role="combobox"], [role="listbox"], [role="menu"])';
/** The form of a draft, which has the whole screen. */
const FORM = 'form[data-arrival]';
/** How long the first key of a pair waits for the second. */
const PAIR_MS = 1_500;
/** A key that has done something of its own is extended by one that follows soon. */
const EXTEND_MS = 1_000;

/**
 * The window's one listener for keys: reads each press by the key map and does what the screen offers for it. It listens
 * before the first paint: a person who sees the screen may press. What was pressed earlier is done first, as far as it may.
 * Call it where the commands of the frame are offered already.
 */
export function useKeys(): void {
  useLayoutEffect(() => {
    const read = createReader();
    const ahead = createTypedAhead();
    const stray = createStrayKeys();
    let isTypedEarly = false;
    const hear = (event: KeyboardEvent): void => {
      if (takesBack(event, ahead)) return;
      holdAhead(event, ahead);
      if (isElsewhere(event)) {
        sayInDialog(event);
        return;
      }
      const id = read(event);
      if (id !== null && act(id)) event.preventDefault();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      noteKeyPress();
      if (stray.has(event)) event.preventDefault();
      else hear(event);
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!isTextField(target)) return;
      if (isTypedEarly || isInDialog(target) || target.closest(FORM) !== null) ahead.giveTo(target);
      isTypedEarly = false;
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('focusin', onFocusIn);
    const { isTyping, refusedUntil } = actLate(useEarlyKeys.getState().take(), {
      read,
      act,
      keep: ahead.keep,
      holds: ahead.holds,
      refuse: sayTooEarly,
    });
    isTypedEarly = isTyping;
    if (refusedUntil !== null) stray.begin(refusedUntil);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('focusin', onFocusIn);
    };
  }, []);
}

/** Does what the screen offers for a command, else says that it means nothing here; false where that needs no words. */
function act(id: CommandId): boolean {
  const run = commandNow(id);
  if (run === undefined) return sayNoMeaning(id);
  run();
  return true;
}

/** The key of an action on a case means no case while a dialog has the focus, unless it is for a part of the dialog. */
function sayInDialog(event: KeyboardEvent): void {
  const { target } = event;
  const isUsed = event.defaultPrevented || event.isComposing || isOwnKey(event);
  if (isUsed || !(target instanceof HTMLElement)) return;
  if (target.closest('[role="dialog"]:not([data-closed])') === null || target.closest(TYPED_IN) !== null)
    return;
  const { singleKeys } = useSettings.getState().settings;
  const meaning = readKeys(event, { inField: isField(target), singleKeys, lead: null });
  if (meaning.kind === 'command') sayNotInDialog(meaning.id);
}

/** Something else has used the press, or it is for something else. */
function isElsewhere(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    isOverlaid(event.target) ||
    isForDraft(event) ||
    isOwnKey(event)
  );
}

/** Where nothing was drawn yet, a press had no place. */
interface ReadPress extends Press {
  readonly timeStamp: number;
  readonly target?: EventTarget | null;
}

/**
 * Reads one press after the other, and remembers the first key of a pair. It goes by when a key was pressed, not by
 * when the page came to it: in a busy window both keys of a pair may have waited.
 */
function createReader(): (event: ReadPress) => CommandId | null {
  let lead: { readonly key: string; readonly until: number } | null = null;
  return (event) => {
    const meaning = readKeys(event, {
      inField: isField(event.target ?? null),
      singleKeys: useSettings.getState().settings.singleKeys,
      lead: lead !== null && event.timeStamp < lead.until ? lead.key : null,
    });
    lead = leadAfter(meaning, event.timeStamp);
    return meaning.kind === 'command' ? meaning.id : null;
  };
}

function leadAfter(
  meaning: KeyMeaning,
  pressedAt: number,
): { readonly key: string; readonly until: number } | null {
  if (meaning.kind === 'lead') return { key: meaning.key, until: pressedAt + PAIR_MS };
  if (meaning.kind !== 'command' || meaning.lead === null) return null;
  return { key: meaning.lead, until: pressedAt + EXTEND_MS };
}

/** Enter and Space press the button or follow the menu item that has the focus. */
function isOwnKey(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey } = event;
  if (!(target instanceof HTMLElement) || ctrlKey || metaKey) return false;
  const acts = target.closest('button, a, [role="menuitem"], [role="radio"], [role="switch"]') !== null;
  return acts && (key === 'Enter' || key === ' ');
}

/** A dialog or a menu keeps its keys: only what it offers itself works in it. */
function isOverlaid(target: EventTarget | null): boolean {
  return useScreen.getState().overlay !== null || isInDialog(target);
}

/** Something is being laid over the screen and has not taken the focus yet, or the form of a draft is on its way. */
function isAwaited(event: KeyboardEvent): boolean {
  return (useScreen.getState().overlay !== null && !isInDialog(event.target)) || isForDraft(event);
}

function holdAhead(event: KeyboardEvent, ahead: TypedAhead): void {
  if (isAwaited(event)) ahead.keep(event);
  else ahead.forget();
}

/**
 * Esc takes a dialog back that was asked for and is not drawn yet. Letters that were typed for its field keep it: they
 * are shown nowhere else.
 */
function takesBack(event: KeyboardEvent, ahead: TypedAhead): boolean {
  const { overlay, lay } = useScreen.getState();
  if (event.key !== 'Escape' || overlay === null || ahead.holds()) return false;
  if (document.querySelector(OPEN_LAYER) !== null) return false;
  lay(null);
  event.preventDefault();
  return true;
}

/** Its code is fetched when it is first wanted: letters that are typed meanwhile are for its first field. */
function isForDraft({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isLetter = (key.length === 1 || key === 'Backspace') && !(ctrlKey || metaKey || altKey);
  const { screen, overlay } = useScreen.getState();
  const isComing = screen.kind === 'draft' && overlay === null && document.querySelector(FORM) === null;
  return isLetter && isComing && !isField(target);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(OPEN_LAYER) !== null;
}

function isTextField(target: EventTarget | null): target is TextField {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, input:is([type="text"], [type="search"], :not([type]))')
  );
}
