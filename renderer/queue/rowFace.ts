import { useCallback, useMemo } from 'react';
import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import { localParts } from '../../shared/calendar/zone/localTime.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { nextStep } from '../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { ClockCell } from '../../shared/wording/clockCell.ts';
import { formatAge } from '../../shared/wording/formatLength.ts';
import { formatDateTime } from '../../shared/wording/formatTime.ts';
import { nextStepLines } from '../../shared/wording/nextStepLines.ts';
import { calendarOf } from '../cases/calendars.ts';
import { type CustomerTime, customerTime } from '../clocks/customerTime.ts';
import { clockNameAt, nextClock, rowCell } from '../clocks/rowClock.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { keepSame } from '../now/keepSame.ts';
import { tick, useNowReading } from '../now/nowStore.ts';

/** Everything of a row that time changes. Cells are the same objects as long as they show the same. */
export interface RowFace extends CustomerTime {
  readonly remark: string;
  readonly response: ClockCell;
  readonly second: ClockCell;
  readonly step: string;
  readonly stepBy: string;
  /** The whole names of both clocks for a screen reader, which are costly to make: of the selected row only. */
  readonly responseName: string | undefined;
  readonly secondName: string | undefined;
}

/** Gives all of a row that time changes, by one subscription: forty rows listen forty times, not four hundred. */
export function useRowFace(row: QueueRow, selected: boolean): RowFace {
  const start = useDesk();
  const words = useWords();
  const read = useMemo(() => createFaceReader(row, start, words), [row, start, words]);
  const named = useCallback(
    (now: Instant) => ({ ...read(now), ...(selected ? clockNames(words, row, now, start) : UNNAMED) }),
    [read, selected, words, row, start],
  );
  return useNowReading(named);
}

type ClockNames = Pick<RowFace, 'responseName' | 'secondName'>;

type BareFace = Omit<RowFace, keyof ClockNames>;

const UNNAMED: ClockNames = { responseName: undefined, secondName: undefined };

function clockNames(words: Catalogue, row: QueueRow, now: Instant, start: DeskStart): ClockNames {
  const nameOf = (clock: ClockName) => clockNameAt(words, row, clock, now, start) || undefined;
  return { responseName: nameOf('response'), secondName: nameOf(secondClock(row)) };
}

/** Gives the name of a row: severity, number, title, customer, next deadline (design §9). */
export function useRowName(row: QueueRow): string {
  const { zone } = useDesk();
  const words = useWords();
  return useMemo(() => {
    const { queue, format, team } = words;
    const next = nextClock(row);
    const name = queue.rowName(
      queue.severityName(row.severity, queue.severity[row.severity]),
      row.case,
      row.title,
      row.customer.name,
      next === null
        ? queue.noDeadline
        : queue.due(format.clock[next.name], formatDateTime(words, next.due, zone, tick.now())),
    );
    return row.isPending ? team.rowToSend(name) : name;
  }, [row, zone, words]);
}

/** From so old on, days are no measure that a person has. */
const YEAR = 365 * DAY;

/** The clock that stands in the restoration column: a follow-up carries its RCA there (design §4). */
export function secondClock(row: QueueRow): ClockName {
  return row.follows === null ? 'restoration' : 'rca';
}

/** Gives a reader of a row's face that keeps the clocks which have not changed since it last read. */
function createFaceReader(row: QueueRow, start: DeskStart, words: Catalogue): (now: Instant) => BareFace {
  const edition = editionOf(start, row.edition);
  const second = secondClock(row);
  let last: BareFace | null = null;
  return (now) => {
    last = {
      ...customerTime(words, row, now, start.zone),
      ...stepLines(words, row, now, start.zone, edition),
      remark: remarkOf(words, row, now),
      response: keepSame(last?.response ?? null, rowCell(words, row, 'response', now, edition, false)),
      second: keepSame(last?.second ?? null, rowCell(words, row, second, now, edition, second === 'rca')),
    };
    return last;
  };
}

/**
 * The one thing worth knowing beside the state: that nobody answers for the customer, that the team has not got all of it
 * yet, whose RCA the case carries, that it is escalated, that nobody owns it, else its age.
 */
function remarkOf(words: Catalogue, row: QueueRow, now: Instant): string {
  const { queue } = words;
  if (row.contactLost) return queue.contactLost;
  if (row.isPending) return words.team.toSend;
  if (row.follows !== null) return queue.follows(row.follows);
  if (row.escalation !== null) return queue.escalated(row.escalation);
  if (row.owner === null) return queue.unassigned;
  const age = now - row.openedAt;
  return age < YEAR
    ? queue.age(formatAge(words, age))
    : queue.openedIn(localParts(row.openedAt, row.customer.zone).year);
}

function stepLines(
  words: Catalogue,
  row: QueueRow,
  now: Instant,
  ownZone: string,
  edition: Edition,
): Pick<RowFace, 'step' | 'stepBy'> {
  const calendar = calendarOf(row.calendar);
  if (calendar === undefined) return { step: row.nextStep ?? '', stepBy: '' };
  const { first, second } = nextStepLines(words, nextStep(row, edition, now, calendar), { now, ownZone });
  return { step: first, stepBy: second };
}
