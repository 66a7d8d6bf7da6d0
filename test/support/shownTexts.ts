import type { Page } from '@playwright/test';

/** A text, and where it stood. */
export interface ShownText {
  readonly text: string;
  readonly place: string;
}

/**
 * Notes each text that the page holds from now on, however short it stands there: what it shows, what fields hold, and
 * names for screen readers. Gives the way to read what was noted, each text once.
 */
export async function noteTexts(page: Page): Promise<() => Promise<ReadonlyArray<ShownText>>> {
  const notes = await page.evaluateHandle(startNoting);
  return () =>
    notes.evaluate(({ seen, noteFields }) => {
      noteFields();
      return [...seen].map(([text, place]) => ({ text, place }));
    });
}

/** Runs in the page, which knows nothing of this file. */
function startNoting() {
  const SPOKEN =
    'aria-label aria-description aria-roledescription aria-valuetext title placeholder alt'.split(' ');
  const FIELDS = '[type="text"], [type="search"], textarea';
  const seen = new Map<string, string>();

  const placeOf = (element: Element | null): string => {
    const path: string[] = [];
    for (let at = element; at !== null && path.length < 4; at = at.parentElement)
      path.unshift(at.getAttribute('role') ?? at.tagName.toLowerCase());
    return path.join(' ');
  };
  const note = (text: string | null, element: Element | null, what = ''): void => {
    const plain = text?.trim() ?? '';
    if (plain !== '' && !seen.has(plain)) seen.set(plain, `${placeOf(element)} ${what}`.trim());
  };
  const noteElement = (element: Element): void => {
    for (const name of SPOKEN) note(element.getAttribute(name), element, name);
    if (element.matches(FIELDS)) note((element as HTMLInputElement).value, element, 'value');
  };
  const noteText = (node: Node): void => {
    const around = node.parentElement?.parentElement ?? null;
    // A text of which a part is marked is read as a whole.
    const isPart = around?.querySelector(':scope > mark') != null;
    note(isPart ? around.textContent : node.textContent, node.parentElement);
  };
  const noteTree = (node: Node): void => {
    if (node instanceof Text) noteText(node);
    // What is written as code is a name that files have, too.
    if (!(node instanceof Element) || node.matches('script, style, code')) return;
    noteElement(node);
    for (const child of node.childNodes) noteTree(child);
  };
  const noteChange = ({ target, addedNodes, type }: MutationRecord): void => {
    if (type === 'characterData') noteText(target);
    if (type === 'attributes') noteElement(target as Element);
    for (const added of addedNodes) noteTree(added);
  };
  const noteFields = (): void => {
    for (const field of document.querySelectorAll(FIELDS)) noteElement(field);
  };

  noteTree(document.documentElement);
  new MutationObserver((changes) => {
    for (const change of changes) noteChange(change);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: SPOKEN });
  // What a field holds by its property changes no attribute.
  document.addEventListener('focusin', noteFields);
  return { seen, noteFields };
}
