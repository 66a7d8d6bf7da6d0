import { useScreen } from '../navigation/screenStore.ts';

/** A screen whose code is fetched only now is there within this many frames. */
const MOST_FRAMES = 90;

/** What lies over the screen and keeps the focus to itself. */
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** What of the window may go with the focus. */
const PARTS = ['visit', 'overlay', 'filterShown', 'peeking'] as const;

/** What can take the focus without being made to. */
const TAKES_FOCUS =
  'button:not([aria-disabled="true"]), input:not([type="hidden"]), textarea, select, a[href], [tabindex="0"]';

/**
 * Gives a focus that was lost with what had it (a screen was left, a dialog went whose button went, too, a button did its last) to the next
 * sensible place: the nearest surroundings that are still there, else where the screen begins. Gives how to stop.
 */
export function followFocus(): () => void {
  let trail: ReadonlyArray<Element> = [];
  let last: HTMLElement | null = null;
  /** What had the focus when a layer took it. */
  let left: HTMLElement | null = null;
  /** What had the focus last, wherever. */
  let held: HTMLElement | null = null;
  let frame = 0;
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    if (target.closest(LAYERS) !== null) left ??= last;
    else if (target.closest('main') !== null) {
      trail = withAncestors(target);
      last = target;
    }
  };
  const look = (frames: number): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      giveBackToWhole(left);
      if (document.querySelector(LAYERS) === null) left = null;
      if (isLost() && !giveTo(nextPlace(trail)) && frames > 0) look(frames - 1);
    });
  };
  // A layer takes the focus back to where it was first, in the frame after it went.
  const lookSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(MOST_FRAMES));
  };
  document.addEventListener('focusin', note);
  const layers = new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) lookSoon();
  });
  layers.observe(document.body, { childList: true });
  // What goes with the focus tells nobody.
  const gone = new MutationObserver(() => {
    if (held === null || held.isConnected) return;
    held = null;
    if (isLost()) lookSoon();
  });
  gone.observe(document.body, { childList: true, subtree: true });
  const stopScreen = useScreen.subscribe((now, last) => {
    if (now.visit !== last.visit) trail = [];
    if (PARTS.some((part) => now[part] !== last[part])) lookSoon();
  });
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('focusin', note);
    layers.disconnect();
    gone.disconnect();
    stopScreen();
  };
}

function withAncestors(element: Element): ReadonlyArray<Element> {
  const above: Element[] = [];
  for (let at = element.parentElement; at !== null && at.tagName !== 'MAIN'; at = at.parentElement)
    above.push(at);
  return above;
}

/** Nothing has it, and nothing lies over the screen that would want it. */
function isLost(): boolean {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return false;
  return document.querySelector(LAYERS) === null;
}

/** A layer gives the focus back to the first thing that Tab reaches; a screen that had it as a whole has it again. */
function giveBackToWhole(left: HTMLElement | null): void {
  const { activeElement } = document;
  if (left?.tabIndex !== -1 || activeElement === left || !left.contains(activeElement)) return;
  left.focus({ preventScroll: true });
}

/** False when there is nothing yet to give it to. */
function giveTo(place: HTMLElement | null): boolean {
  place?.focus({ preventScroll: true });
  return place !== null;
}

function nextPlace(trail: ReadonlyArray<Element>): HTMLElement | null {
  const main = document.querySelector('main');
  const near = trail.find((element) => element.isConnected && element.querySelector(TAKES_FOCUS) !== null);
  if (near === undefined) return main === null ? null : beginningOf(main);
  // A list that is being read comes with its row; a button that is busy is no reason to wait.
  if (near.querySelector('div[aria-busy="true"]') !== null) return null;
  return rowIn(near) ?? near.querySelector<HTMLElement>(TAKES_FOCUS);
}

/** The current row of a list, or the first thing to do where the list has none. */
function rowIn(part: Element): HTMLElement | null {
  return part.querySelector<HTMLElement>(
    `[role="row"][aria-selected="true"], [role="row"][tabindex="0"], [data-arrival="control"] :is(${TAKES_FOCUS})`,
  );
}

/** The current row of a list, the first empty field of a form, a case as a whole, else the title. */
function beginningOf(main: HTMLElement): HTMLElement | null {
  const row = rowIn(main);
  if (row !== null) return row;
  const part = main.querySelector<HTMLElement>('[data-arrival]');
  if (part instanceof HTMLFormElement) return firstToFill(part);
  return focusable(part) ?? focusable(main.querySelector('h1'));
}

function firstToFill(form: HTMLFormElement): HTMLElement | null {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[type="text"], textarea')];
  return fields.find(({ value }) => value === '') ?? fields[0] ?? null;
}

function focusable(element: HTMLElement | null): HTMLElement | null {
  if (element !== null) element.tabIndex = -1;
  return element;
}
