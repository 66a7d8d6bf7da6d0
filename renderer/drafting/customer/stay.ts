import type { MouseEvent } from 'react';

/**
 * Leaves the focus in the field while a button below it is pressed. A field that is left shows what is wrong with it,
 * which would move the button away from under the pointer before it is released.
 */
export function stay(event: MouseEvent): void {
  event.preventDefault();
}
