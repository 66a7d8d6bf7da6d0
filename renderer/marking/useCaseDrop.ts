import { type DragEvent, useState } from 'react';
import { runBulk } from '../bulk/runBulk.ts';
import { endDrag, useDrag } from './dragCases.ts';

/** A place at which dragged cases can be let go. */
export interface CaseDrop {
  /** Something is dragged that can be let go here: 'over' while it is above this place. */
  readonly offered: 'here' | 'over' | undefined;
  readonly on: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Makes a place at which dragged cases are given to somebody; null is nobody, undefined no place at all. */
export function useCaseDrop(owner: string | null | undefined): CaseDrop {
  const isDragging = useDrag(({ cases }) => cases !== null) && owner !== undefined;
  const [isOver, setOver] = useState(false);
  const leave = (event: DragEvent): void => {
    const { currentTarget, relatedTarget } = event;
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  return {
    offered: isDragging ? (isOver ? 'over' : 'here') : undefined,
    on: {
      onDragOver(event) {
        if (!isDragging) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      },
      onDragLeave: leave,
      onDrop(event) {
        const { cases } = useDrag.getState();
        setOver(false);
        endDrag();
        if (cases === null || owner === undefined) return;
        event.preventDefault();
        void runBulk('assign', { type: 'assign', owner }, cases);
      },
    },
  };
}
