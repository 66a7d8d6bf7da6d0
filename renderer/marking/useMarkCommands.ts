import { useEffect, useMemo } from 'react';
import { type MarkedList, useMarks } from '../cases/markStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { copyMarkdown } from './shareCases.ts';

/**
 * X marks the case that `looked` tells, A reassigns what is marked, Alt M copies it. The marks stay while a case of the
 * list is looked at on its own; another list begins without.
 */
export function useMarkCommands(list: MarkedList, looked: () => string | undefined): void {
  const some = useMarks(({ marked }) => marked.size > 0);
  useCommands(
    useMemo(
      () => ({
        mark: () => {
          const number = looked();
          if (number !== undefined) useMarks.getState().toggle(number);
        },
        copyMarkdown: () => void copyMarkdown(looked()),
        ...(some ? { assign: reassignMarked } : {}),
      }),
      [looked, some],
    ),
  );
  useEffect(() => useMarks.getState().belongTo(list), [list]);
}

/** Opens the dialog about the marked cases. */
export function reassignMarked(): void {
  useScreen.getState().lay({ kind: 'reassign', cases: [...useMarks.getState().marked] });
}
