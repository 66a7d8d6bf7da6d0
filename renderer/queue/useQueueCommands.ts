import { type RefObject, useMemo } from 'react';
import { SEVERITIES } from '../../shared/policy/severity.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { markBy, markView } from '../marking/markRange.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { GROUP_HEIGHT, type GroupPlace, ROW_HEIGHT } from './queueLayout.ts';

/** Offers the keys that walk through the list. */
export function useQueueCommands(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): void {
  const commands = useMemo(() => {
    const by = (rows: number) => () => void useQueue.getState().moveBy(rows);
    const page = () =>
      Math.max(Math.floor(((scroller.current?.clientHeight ?? 0) - GROUP_HEIGHT) / ROW_HEIGHT) - 1, 1);
    const to = (index: number) => () => void useQueue.getState().moveTo(index);
    const jump = (index: number) => () => void useQueue.getState().jumpTo(index);
    const last = places.at(-1);
    const commands: Commands = {
      next: by(1),
      previous: by(-1),
      first: to(0),
      last: to(last === undefined ? 0 : last.firstRow + last.count - 1),
      pageDown: () => by(page())(),
      pageUp: () => by(-page())(),
      open: () => void openSelected(),
      peek,
      markNext: () => useMarks.getState().awaits(markBy(1)),
      markPrevious: () => useMarks.getState().awaits(markBy(-1)),
      markView,
    };
    const jumps = SEVERITIES.flatMap((severity) => {
      const place = places.find((group) => group.severity === severity);
      return place === undefined ? [] : [[`severity${severity}`, jump(place.firstRow)] as const];
    });
    return { ...commands, ...Object.fromEntries(jumps) };
  }, [scroller, places]);
  useCommands(commands);
}

async function openSelected(): Promise<void> {
  const { selected, coming } = useQueue.getState();
  const wanted = (await coming()) ?? selected?.case;
  if (wanted !== undefined) useScreen.getState().go({ kind: 'case', case: wanted });
}

function peek(): void {
  const { peeking, peek: setPeeking } = useScreen.getState();
  setPeeking(!peeking);
}
