import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';

const BEGIN = Date.parse('2026-03-02T09:00:00Z');

/** Lines of case after case, each with an id of its own, without end; `name` keeps those of several writers apart. */
export function* caseLives(name: string): Generator<string> {
  for (let n = 0; ; n++) {
    const number = `${name}-${n}`;
    const at = (offset: number): string => new Date(BEGIN + n * HOUR + offset).toISOString();
    const id = (step: string): string => `${number}-${step}`;
    yield openedLine({ case: number, at: at(0), id: id('opened'), severity: (n % 4) + 1, holidays: 'US' });
    yield eventLine(number, 'responded', at(5 * MINUTE), { id: id('responded') });
    yield eventLine(number, 'note', at(6 * MINUTE), { id: id('note'), text: `Looked into ${number}` });
    if (n % 3 === 0) yield eventLine(number, 'restored', at(90 * MINUTE), { id: id('restored') });
  }
}
