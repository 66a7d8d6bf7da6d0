import type { IncomingEvent } from '../../../main/desk/desk.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { type RandomSource, randomSource } from '../../torture/randomSource.ts';

/** When the bench looks at its queues: a working Tuesday. */
export const BENCH_NOW = Date.parse('2026-03-10T14:00:00Z');

/** Whose cases the view `mine` has. */
export const BENCH_ANALYST = 'AM';

const OWNERS = [BENCH_ANALYST, 'DM', 'KT', 'LN', 'PV', 'RO', 'SB', null] as const;
const ZONES = [
  ['America/New_York', 'US'],
  ['Europe/Berlin', 'DE'],
  ['Asia/Tokyo', 'JP'],
  ['Europe/London', 'GB'],
  ['America/Sao_Paulo', 'BR'],
  ['Australia/Sydney', 'AU'],
  ['Asia/Kolkata', 'IN'],
  ['Africa/Johannesburg', 'ZA'],
] as const;
const SUBJECTS = [
  'Calls',
  'Reports',
  'Recordings',
  'Agents',
  'E-mails',
  'Dashboards',
  'Schedules',
  'Transfers',
] as const;
const TROUBLES = [
  'drop after a minute',
  'are missing since the update',
  'show the wrong hour',
  'stay in the queue',
  'arrive twice',
  'have no sound',
  'cannot be exported',
  'load slowly each morning',
] as const;

/** The events of so many open cases of the last weeks, of 200 customers in 8 zones: the same at each run. */
export function* manyCases(count: number): Generator<IncomingEvent> {
  const random = randomSource('cases of the bench');
  for (let n = 0; n < count; n += 1) {
    for (const event of eventsOf(random, n)) yield { event };
  }
}

function* eventsOf(random: RandomSource, n: number): Generator<CaseEvent> {
  const number = String(100_000 + n);
  const at = BENCH_NOW - (1 + random.below(30 * 24 * 60)) * MINUTE;
  yield { ...openingOf(random, number, n), at };
  const owner = OWNERS[random.below(OWNERS.length)] ?? null;
  if (owner !== null)
    yield { case: number, id: `${number}-2`, type: 'owner-set', at: at + MINUTE, by: 'LN', owner };
  const answered = at + (5 + random.below(90)) * MINUTE;
  if (random.below(8) < 5 && answered < BENCH_NOW) {
    yield { case: number, id: `${number}-3`, type: 'responded', at: answered, by: 'LN', channel: 'web' };
  }
}

/** An opening as those of the bench are, at no instant yet. */
export function openingOf(
  random: RandomSource,
  number: string,
  n: number,
): Extract<CaseEvent, { type: 'opened' }> {
  const customer = random.below(200);
  const [zone, holidays] = ZONES[customer % ZONES.length] ?? ZONES[0];
  const step = random.below(100);
  const trouble = `${random.oneOf(SUBJECTS)} ${random.oneOf(TROUBLES)}`;
  return {
    case: number,
    id: `${number}-1`,
    type: 'opened',
    at: 0,
    by: 'LN',
    severity: step < 2 ? 1 : step < 20 ? 2 : step < 60 ? 3 : 4,
    priority: random.oneOf([1, 2, 3, 4]),
    title: `${trouble} (${n})`,
    customer: { id: `C${customer}`, name: `Customer ${customer}`, zone, holidays },
    edition: 'targets',
    channel: 'web',
    description: `${trouble}. Seen by ${random.below(400)} people at site ${random.below(50)}.`,
    businessImpact: 'Part of the day has to be done again.',
  };
}
