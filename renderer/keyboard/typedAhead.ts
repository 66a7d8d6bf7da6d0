/** A field that takes text. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What is typed between the key that opens a dialog and the dialog's first field. */
export interface TypedAhead {
  keep(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): void;
  /**
   * Puts what was kept behind what the field holds, or in place of what is selected in it, as if typed there, once; and
   * sends the form of the field when Ctrl Enter was pressed behind it.
   */
  giveTo(field: TextField): void;
  /** Whether letters wait for a field. */
  holds(): boolean;
  forget(): void;
}

/** Keeps letters until there is a field for them: a person types on while a dialog is being drawn, or its code fetched. */
export function createTypedAhead(): TypedAhead {
  let kept = '';
  let sends = false;
  const forget = (): void => {
    kept = '';
    sends = false;
  };
  return {
    keep(event) {
      const { key } = event;
      if (isHeld(event)) sends ||= key === 'Enter';
      if (isHeld(event) || sends) return;
      if (key === 'Backspace') kept = kept.slice(0, -1);
      else if ([...key].length === 1) kept += key;
    },
    giveTo(field) {
      if (kept === '') return;
      const { selectionStart, selectionEnd, value } = field;
      const isSelected = selectionStart !== selectionEnd;
      const from = isSelected ? (selectionStart ?? value.length) : value.length;
      field.setRangeText(kept, from, isSelected ? (selectionEnd ?? from) : from, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Not before the window has taken what was typed.
      if (sends) setTimeout(() => field.form?.requestSubmit());
      forget();
    },
    holds: () => kept !== '',
    forget,
  };
}

function isHeld({
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return ctrlKey || metaKey || altKey;
}
