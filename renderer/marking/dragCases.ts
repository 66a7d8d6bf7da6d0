import type { DragEvent } from 'react';
import { create } from 'zustand';
import { useMarks } from '../cases/markStore.ts';

interface DragStore {
  /** Numbers of the cases that are being dragged; null while none is. */
  readonly cases: ReadonlyArray<string> | null;
}

/** What a drag carries: places where it can be dropped say so while it lasts. */
export const useDrag = create<DragStore>(() => ({ cases: null }));

/** A marked row takes all marked cases along, any other only its own. */
export function beginDrag(event: DragEvent, caseNumber: string): void {
  const { marked } = useMarks.getState();
  const cases = marked.has(caseNumber) ? [...marked] : [caseNumber];
  event.dataTransfer.effectAllowed = 'move';
  // Dropped into another program it is a list of numbers.
  event.dataTransfer.setData('text/plain', cases.join('\n'));
  useDrag.setState({ cases });
}

/** The drag is over, wherever it was let go. */
export function endDrag(): void {
  useDrag.setState({ cases: null });
}
