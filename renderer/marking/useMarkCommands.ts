import { useEffect, useMemo } from 'react';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { type MarkedList, useMarks } from '../cases/markStore.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { copyMarkdown } from './shareCases.ts';

/** What the keys of actions mean while cases are marked. In the review cases are only given to others. */
const ON_MARKED: Readonly<Record<MarkedList, Commands>> = {
  queue: Object.fromEntries(
    BULK_ACTIONS.flatMap(({ id, key }) => (key === null ? [] : [[key, () => void startOnMarked(id)]])),
  ),
  review: { assign: () => void startOnMarked('assign') },
};

/**
 * X marks the case that `looked` tells; while cases are marked the keys of actions mean them, and Alt M copies them. The marks stay while a case of the
 * list is looked at on its own; another list begins without.
 */
export function useMarkCommands(list: MarkedList, looked: () => string | undefined): void {
  const some = useMarks(({ marked, coming }) => marked.size > 0 || coming !== null);
  useCommands(
    useMemo(
      () => ({
        mark: () => {
          const number = looked();
          if (number !== undefined) useMarks.getState().toggle(number);
        },
        copyMarkdown: () => void copyMarkdown(looked()),
        ...(some ? ON_MARKED[list] : {}),
      }),
      [list, looked, some],
    ),
  );
  useEffect(() => useMarks.getState().belongTo(list), [list]);
}
