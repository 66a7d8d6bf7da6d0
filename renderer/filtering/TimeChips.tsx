import { HOUR, type Instant } from '../../shared/calendar/instant/instant.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { choosePart, useChosenParts } from './chosenParts.ts';
import { withPart } from './filterParts.ts';
import { TimeChip } from './TimeChip.tsx';
import { endOfDay } from './timeBounds.ts';

/** How far Sunday is from a day of the week, as `Date` counts days. */
const WEEK = 7;

/** The next deadline before a time, and opened between two. */
export function TimeChips() {
  const words = useWords().queue;
  const { zone } = useDesk();
  const { dueBefore, openedFrom, openedBefore } = useChosenParts();
  const now = tick.now();
  return (
    <>
      <TimeChip
        name={words.filterDue}
        bounds={[{ name: 'due', label: words.filterDue, value: dueBefore, ends: true }]}
        quick={[
          { label: words.dueHour, value: now + HOUR },
          { label: words.dueToday, value: endOfDay(now, 0, zone) },
          { label: words.dueTomorrow, value: endOfDay(now, 1, zone) },
          { label: words.dueWeek, value: endOfDay(now, WEEK - 1, zone) },
        ]}
        onChoose={([due]) => choosePart('dueBefore', due)}
      />
      <TimeChip
        name={words.filterOpened}
        bounds={[
          { name: 'from', label: words.openedFrom, value: openedFrom, ends: false },
          { name: 'to', label: words.openedTo, value: openedBefore, ends: true },
        ]}
        onChoose={chooseOpened}
      />
    </>
  );
}

function chooseOpened([from, to]: ReadonlyArray<Instant | undefined>): void {
  const { filter, narrow } = useQueue.getState();
  void narrow(withPart(withPart(filter, 'openedFrom', from), 'openedBefore', to));
}
