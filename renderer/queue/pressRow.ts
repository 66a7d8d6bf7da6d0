import type { MouseEvent } from 'react';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { markTo } from '../marking/markRange.ts';

/** Number of the middle button of a mouse. */
export const MIDDLE = 1;

/** A press selects a row; with Ctrl it also marks or unmarks the case, with Shift all from the mark before to it. */
export function pressRow(event: MouseEvent, index: number, caseNumber: string): void {
  if (event.shiftKey) return void markTo(index);
  if (event.ctrlKey || event.metaKey) useMarks.getState().toggle(caseNumber);
  void useQueue.getState().moveTo(index);
}

/** True for a press that marks: twice of it is no double click. */
export function isMarking({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

/** The middle button copies a link: it neither scrolls by itself nor pastes. */
export function keepFromScrolling(event: MouseEvent): void {
  if (event.button === MIDDLE) event.preventDefault();
}
