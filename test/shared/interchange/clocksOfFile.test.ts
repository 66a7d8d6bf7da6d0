import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { clocksOfFile } from '../../../shared/interchange/clocksOfFile.ts';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';
import { at, happens, opened } from '../case/newYorkWeek.ts';

function stagesAt(when: string, events: ReadonlyArray<CaseEvent>): Readonly<Record<string, string>> {
  const lines = clocksOfFile(events.map(writeEventLine).join('\n'), at(when), createVectorContext());
  if (!lines.ok) throw new Error(lines.error.problem);
  return Object.fromEntries(lines.value.map((line) => [line.case, line.state]));
}

describe('the clocks of a file (policy §10)', () => {
  const responded: CaseEvent = { ...happens('Tue 10:20', { type: 'responded' }), id: 'r' };
  const retracted = happens('Tue 11:00', { type: 'retracted', event: 'r' });

  it('do not count what takes effect after now, and have no line for a case that is opened later', () => {
    const events = [opened(), opened({ case: 'C-2', at: at('Wed 10:00') }), responded];
    expect(stagesAt('Tue 10:19', events)).toEqual({ 'C-1': 'open' });
    expect(stagesAt('Tue 10:20', events)).toEqual({ 'C-1': 'in-progress' });
    expect(stagesAt('Wed 10:00', events)).toEqual({ 'C-1': 'in-progress', 'C-2': 'open' });
  });

  it('count a retraction from when it took effect', () => {
    const events = [opened(), responded, retracted];
    expect(stagesAt('Tue 10:30', events)).toEqual({ 'C-1': 'in-progress' });
    expect(stagesAt('Tue 11:00', events)).toEqual({ 'C-1': 'open' });
  });

  it('count it at once where what it takes back would make the events until now impossible', () => {
    const closed: CaseEvent = { ...happens('Tue 10:10', { type: 'closed' }), id: 'c' };
    const undone = happens('Tue 12:00', { type: 'retracted', event: 'c' });
    const events = [opened(), closed, undone, responded];
    expect(stagesAt('Tue 10:15', events)).toEqual({ 'C-1': 'closed' });
    expect(stagesAt('Tue 11:00', events)).toEqual({ 'C-1': 'in-progress' });
  });

  it('leave a retraction aside while what it names is still to come', () => {
    const early = happens('Tue 10:10', { type: 'retracted', event: 'r' });
    expect(stagesAt('Tue 10:15', [opened(), responded, early])).toEqual({ 'C-1': 'open' });
  });
});
