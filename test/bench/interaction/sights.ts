/** Where the selection stands. Each of these runs in the page and uses nothing from outside itself. */
export function selectedRow(): ReadonlyArray<string> {
  return [document.querySelector('[role=row][aria-selected=true]')?.getAttribute('aria-rowindex') ?? ''];
}

/** Where the selection of the plain list stands. */
export function plainRow(): ReadonlyArray<string> {
  return [document.querySelector<HTMLElement>('.row[data-selected=true]')?.dataset.row ?? ''];
}

/** Who owns the selected case. */
export function selectedOwner(): ReadonlyArray<string> {
  const row = document.querySelector('[role=row][aria-selected=true]');
  return [
    [...(row?.children ?? [])]
      .map(({ innerHTML }) => innerHTML)
      .join()
      .replace(/\d+/g, ''),
  ];
}

/** How many cases the list has. */
export function rowCount(): ReadonlyArray<string> {
  const grid = document.querySelector('[role=grid]');
  return [grid?.getAttribute('aria-rowcount') ?? document.querySelector('main')?.textContent ?? ''];
}

/** Which view is shown, and how many cases with which first. */
export function viewAndFirst(): ReadonlyArray<string> {
  const first = document.querySelector('[role=row][aria-rowindex="2"]')?.getAttribute('aria-label');
  const grid = document.querySelector('[role=grid]');
  return [
    grid?.getAttribute('aria-label') ?? '',
    first ? `${grid?.getAttribute('aria-rowcount')} ${first}` : '',
  ];
}

/** The answers of the palette. */
export function foundCases(): ReadonlyArray<string> {
  return [[...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent).join()];
}

/** The title of an open case, or nothing in the queue. */
export function caseTitle(): ReadonlyArray<string> {
  return [document.querySelector('h1')?.textContent ?? 'none'];
}
