import { type RefObject, useMemo } from 'react';
import { SEVERITIES, type Severity } from '../../shared/policy/severity.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import type { Commands, Reasons } from '../keyboard/commandStore.ts';
import { useCommands, useReasons } from '../keyboard/useCommands.ts';
import { spoken } from '../language/languageStore.ts';
import { markBy, markView } from '../marking/markRange.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { GROUP_HEIGHT, type GroupPlace, placeGroups, ROW_HEIGHT } from './queueLayout.ts';

/** Offers the keys that walk through the list. */
export function useQueueCommands(
  scroller: RefObject<HTMLDivElement | null>,
  places: ReadonlyArray<GroupPlace>,
): void {
  const counting = useQueue((store) => store.counting);
  const commands = useMemo(() => {
    const by = (rows: number) => () => void useQueue.getState().moveBy(rows);
    const page = () =>
      Math.max(Math.floor(((scroller.current?.clientHeight ?? 0) - GROUP_HEIGHT) / ROW_HEIGHT) - 1, 1);
    const to = (index: number) => () => void useQueue.getState().moveTo(index);
    const jump = (index: number) => () => void useQueue.getState().jumpTo(index);
    const commands: Commands = {
      next: by(1),
      previous: by(-1),
      first: to(0),
      last: to(Number.POSITIVE_INFINITY),
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
      if (place !== undefined) return [[`severity${severity}`, jump(place.firstRow)] as const];
      return counting ? [[`severity${severity}`, () => void jumpOnceCounted(severity)] as const] : [];
    });
    return { ...commands, ...Object.fromEntries(jumps) };
  }, [scroller, places, counting]);
  useCommands(commands);
  useReasons(REASONS);
}

/** The first rows have none of it: whether the list does is known with all of it. */
async function jumpOnceCounted(severity: Severity): Promise<void> {
  await useQueue.getState().coming();
  const place = placeGroups(useQueue.getState().groups).find((group) => group.severity === severity);
  if (place === undefined) useToast.getState().warn(noGroup(severity));
  else await useQueue.getState().jumpTo(place.firstRow);
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

const ON_THE_PAGE = ['why', 'automaticEvents', 'intake', 'phoneNumbers'] as const;

/** What keys say that mean nothing in the list. */
const REASONS: Reasons = {
  ...Object.fromEntries(
    ON_THE_PAGE.map((id) => [id, () => spoken().shortcuts.onPage(spoken().keys[id])] as const),
  ),
  ...Object.fromEntries(
    SEVERITIES.map((severity) => [`severity${severity}`, () => noGroup(severity)] as const),
  ),
};

function noGroup(severity: Severity): string {
  const { shortcuts } = spoken();
  return useQueue.getState().sort === null ? shortcuts.noSuchGroup(severity) : shortcuts.notBySeverity;
}
