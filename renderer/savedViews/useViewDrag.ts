import { type DragEvent, useState } from 'react';
import { create } from 'zustand';
import { focusSaved } from './focusAfterSaved.ts';
import { placeSaved } from './savedViewList.ts';

/** The name of the saved view that is being dragged; null while none is. */
const useDraggedView = create<{ readonly name: string | null }>(() => ({ name: null }));

type Side = 'before' | 'after';

interface ViewDrag {
  /** Where the dragged view would come to stand beside this one; undefined while it is not above it. */
  readonly side: Side | undefined;
  readonly on: {
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
    onDragEnd(): void;
  };
}

/** Lets a saved view be dragged to another place among the others, which have their keys by their places. */
export function useViewDrag(name: string): ViewDrag {
  const dragged = useDraggedView((store) => store.name);
  const [side, setSide] = useState<Side | undefined>();
  const isPlace = dragged !== null && dragged !== name;
  return {
    side: isPlace ? side : undefined,
    on: {
      onDragStart(event) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        useDraggedView.setState({ name });
      },
      onDragOver(event) {
        if (!isPlace) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setSide(sideOf(event));
      },
      onDragLeave: () => setSide(undefined),
      onDrop(event) {
        setSide(undefined);
        useDraggedView.setState({ name: null });
        if (!isPlace) return;
        event.preventDefault();
        placeSaved(dragged, sideOf(event), name);
        focusSaved(dragged);
      },
      onDragEnd: () => useDraggedView.setState({ name: null }),
    },
  };
}

function sideOf({ clientY, currentTarget }: DragEvent): Side {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}
