import { rmSync } from 'node:fs';
import type { Desk } from '../../../main/desk/desk.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, openBenchDesk } from '../desk/benchDesk.ts';
import { interleave } from '../report/interleave.ts';
import { isQuick } from '../report/keepRows.ts';
import { roundsRow } from '../report/roundsRow.ts';

const CUSTOMER = 'C0';

/** The open cases of one customer projected anew after an edit of its calendar, against all cases of the desk. */
export function benchCalendarEdit(cases: number): BenchRow {
  const profile = copyOfProfile(cases, 'calendar');
  const desk = openBenchDesk(profile);
  const own = registerCustomer(desk);
  let day = 10;
  const perSecond = (count: number, work: () => void) => () => {
    const begun = performance.now();
    work();
    return (count / (performance.now() - begun)) * 1000;
  };
  const baseline = 'rebuild of all';
  const rounds = interleave(
    [
      { name: 'edit', run: perSecond(own, () => closeDay(desk, `2026-03-${++day}`)) },
      { name: baseline, run: perSecond(cases, () => desk.rebuild()) },
    ],
    isQuick() ? 3 : 5,
  );
  desk.close();
  rmSync(profile, { recursive: true });
  return roundsRow(
    {
      part: 'store',
      what: `cases projected anew after a calendar edit, ${own} of ${cases.toLocaleString('en')}`,
      unit: 'per s',
    },
    rounds('edit'),
    { name: baseline, rounds: rounds(baseline) },
  );
}

/** Puts the customer on record as its cases name it, and gives how many those are. */
function registerCustomer(desk: Desk): number {
  const organization = {
    id: CUSTOMER,
    name: 'Customer 0',
    shortName: 'customer0',
    organizationId: '7c1e04b2-51aa-4d0e-8b6c-2f7d10c49f3a',
    zone: 'America/New_York',
    holidays: 'US',
    city: null,
    region: null,
    country: null,
    licence: null,
    tam: null,
    held: null,
  };
  const registered = desk.changeOrganizations([{ type: 'set-organization', organization }]);
  if (!registered.ok) throw new Error(`Refused: ${JSON.stringify(registered.error)}`);
  return [...desk.rows('open', { customer: CUSTOMER })].length;
}

function closeDay(desk: Desk, date: string): void {
  const edit = { date, closedFor: 'Stocktaking', reason: 'As every year.' };
  const done = desk.changeOrganizations([{ type: 'edit-closed-day', customer: CUSTOMER, edit }]);
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.error)}`);
}
