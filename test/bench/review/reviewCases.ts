import type { IncomingEvent } from '../../../main/desk/desk.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { type RandomSource, randomSource } from '../../torture/randomSource.ts';
import { BENCH_NOW, openingOf } from '../desk/manyCases.ts';

const ANALYSTS = 24;

/** Initials of the analysts of the bench. */
export const BENCH_ANALYSTS = Array.from({ length: ANALYSTS }, (_, n) => `A${n}`);

/** Ten events a case: the lives of so many cases of the last year, of which one in twenty is open. */
export function* reviewCases(count: number): Generator<IncomingEvent> {
  const random = randomSource('cases of the review');
  for (let n = 0; n < count; n += 1) {
    for (const event of lifeOf(random, n)) yield { event };
  }
}

function* lifeOf(random: RandomSource, n: number): Generator<CaseEvent> {
  const number = String(100_000 + n);
  const isOpen = random.below(20) === 0;
  const ago = isOpen ? random.below(6 * 24 * 60) * MINUTE : 8 * DAY + random.below(356 * 24 * 60) * MINUTE;
  const opening = openingOf(random, number, n);
  let at = BENCH_NOW - ago - MINUTE;
  let place = 1;
  const stamp = (after: number) => {
    at = Math.min(BENCH_NOW, at + after);
    place += 1;
    return { case: number, id: `${number}-${place}`, at, by: 'LN' };
  };
  yield { ...opening, at, edition: random.below(6) === 0 ? 'means' : 'targets' };
  yield { ...stamp(MINUTE), type: 'owner-set', owner: `A${random.below(ANALYSTS)}` };
  if (isOpen && random.below(3) === 0) return;
  yield {
    ...stamp((2 + random.below(120)) * MINUTE),
    type: 'responded',
    channel: random.oneOf(['web', 'phone', 'chat']),
  };
  for (let note = 0; note < 4; note += 1) {
    yield { ...stamp(random.below(90) * MINUTE), type: 'note', text: `Looked at part ${note} of it.` };
  }
  if (isOpen) return;
  yield { ...stamp((1 + random.below(60)) * HOUR), type: 'restored' };
  yield { ...stamp(random.below(30) * HOUR), type: 'resolution-proposed' };
  yield { ...stamp(3 * DAY), type: 'closed' };
}
