import type { KeyboardEvent } from 'react';

/** What each combination of keys presses in the dialog. */
const PRESSES: ReadonlyArray<{ readonly keys: string; readonly target: string }> = [
  { keys: 'Ctrl+Enter', target: '[data-does="primary"]' },
  { keys: 'Ctrl+Shift+C', target: '[data-does="copy"]' },
  { keys: 'Alt+P', target: '[data-numbers]' },
];

/** Presses what a combination of keys stands for; F8 goes on to the next field that is missing. */
export function onDialogKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing) return;
  const dialog = event.currentTarget;
  if (event.key === 'F8') {
    event.preventDefault();
    nextMissing(dialog)?.focus();
    return;
  }
  const press = PRESSES.find(({ keys }) => keys === combination(event));
  if (press === undefined) return;
  event.preventDefault();
  dialog.querySelector<HTMLElement>(press.target)?.click();
}

function combination({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  // With Alt or Shift the key may be another sign; its place on the keyboard stays.
  const name = code.startsWith('Key') ? code.slice('Key'.length) : key;
  const modifiers = [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
  ];
  return [...modifiers, name].join('+');
}

/** The missing field after the one that has the focus, round to the first. */
function nextMissing(dialog: HTMLElement): HTMLElement | undefined {
  const missing = [...dialog.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  const at = missing.findIndex((field) => field.matches(':focus'));
  return missing[at + 1] ?? missing[0];
}
