import { useEffect, useMemo } from 'react';
import { useMarks } from '../cases/markStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { copyMarkdown } from './shareCases.ts';

/** X marks the case that `looked` tells, A reassigns what is marked, Alt M copies it. Leaving the list forgets the marks. */
export function useMarkCommands(looked: () => string | undefined): void {
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
  useEffect(() => useMarks.getState().clear, []);
}

/** Opens the dialog about the marked cases. */
export function reassignMarked(): void {
  useScreen.getState().lay({ kind: 'reassign', cases: [...useMarks.getState().marked] });
}
