import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { interleave } from '../report/interleave.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { npmPeers } from './allPeers.ts';
import { benchCalendars } from './calendarCosts.ts';
import { correctnessOf } from './correctness.ts';
import { benchFold } from './foldCosts.ts';
import { binarySearch } from './peers/binarySearch.ts';
import { dayTable } from './peers/dayTable.ts';
import { severityDesk } from './peers/severityDesk.ts';
import { askQuestions } from './questions.ts';
import { type Asked, answering, sumOfAnswers } from './speed.ts';

const part = 'engine';
const sheets = askQuestions();
const rows: BenchRow[] = [...speedOf('add'), ...speedOf('between')];
for (const peer of [severityDesk, ...npmPeers]) {
  const { asked, right, hung } = await correctnessOf(peer, isQuick() ? 20 : 1);
  const note = `${right} of ${asked} questions of the oracle right, ${hung} never answered`;
  rows.push({
    part,
    what: `right answers of ${peer.name}`,
    measured: (right / asked) * 100,
    unit: '%',
    note,
  });
}
keepRows([...rows, ...benchCalendars(sheets), ...benchFold()]);
if (Number.isNaN(sumOfAnswers())) throw new Error('A peer answered with no number.');

/** Each peer is a line of its own; ours is held against the fastest of npm and against the prototypes. */
function speedOf(asked: Asked): ReadonlyArray<BenchRow> {
  const fast = [severityDesk, dayTable, binarySearch];
  const [slice, times] = isQuick() ? [100, 5] : [1200, 7];
  const rounds = interleave(
    [...fast, ...npmPeers].map((peer) => answering(peer, asked, sheets, slice)),
    times,
  );
  const best = npmPeers.reduce((a, b) => (median(rounds(a.name)) >= median(rounds(b.name)) ? a : b));
  const against = (name: string, atLeast: number): BenchRow =>
    roundsRow(
      { part, what: `${asked}, against ${name}`, unit: 'per s', budget: { atLeast } },
      rounds(severityDesk.name),
      { name, rounds: rounds(name) },
    );
  const others = npmPeers.filter((peer) => peer !== best);
  return [
    against(best.name, 300),
    against(dayTable.name, 0.5),
    against(binarySearch.name, 1),
    ...others.map(({ name }) => against(name, 300)),
  ];
}
