import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { foldTotal } from '../../../shared/case/fold/foldTotal.ts';
import { rebase } from '../../../shared/team/rebase.ts';
import { closedByRule } from '../../../shared/team/rules/ruleClosure.ts';
import type { NamedEvent, Step } from '../../../shared/team/step.ts';
import { context } from '../../support/aCase.ts';
import { createTeamDesk, createTeamLog, mergingAt, NUMBER } from './aTeam.ts';
import { lostEvents } from './lostEvents.ts';
import { commandsOn, SITUATIONS } from './situations.ts';

const proposed = SITUATIONS.proposed ?? [];
// A case of severity 2 closes by the clock; its follow-up carries the RCA.
const fold = foldTotal(onCase(proposed), context);
const due = fold.state?.rules.autoClose ?? 0;

function onCase(events: ReadonlyArray<NamedEvent>): ReadonlyArray<NamedEvent> {
  return events.filter((event) => event.case === NUMBER);
}

function closing(events: ReadonlyArray<NamedEvent>, now: number, team = 'care'): NamedEvent | null {
  const merging = { ...mergingAt(now), team };
  return closedByRule(foldTotal(onCase(events), context), { ...merging.rules, ...merging });
}

function closure(): NamedEvent {
  const closed = closing(proposed, due + HOUR);
  if (closed === null) throw new Error('The rule closes nothing.');
  return closed;
}

/** BK does something at a time, while the rule closed the case at its due instant, which BK did not know. */
function besideTheClock(command: object, when: number) {
  const log = createTeamLog(proposed);
  const mine = createTeamDesk('BK', log, 50_200);
  const done = mine.does(command, when);
  if (!done.ok) return null;
  const saw = { [NUMBER]: onCase(proposed).length };
  const deed = { type: 'close-by-rule', case: NUMBER } as const;
  log.push({ id: 'rule', deed, events: [closure()], by: 'policy', at: due, saw });
  mine.meets(due + 2 * HOUR);
  return { log, mine, done: done.value, outcome: mine.rebased[0]?.outcome };
}

describe('a closure by the clock', () => {
  it('is the same event on each desk of a team, and another one in another team', () => {
    const id = closure().id;
    expect(closing(proposed, due + 5 * HOUR)).toEqual(closure());
    expect(closing(proposed, due + HOUR, 'other')?.id).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is taken back by the rule where an issue was reported before it was due', () => {
    const { mine, outcome, log } = besideTheClock({ type: 'report-issue', case: NUMBER }, due - HOUR) ?? {};
    expect(outcome).toEqual({ kind: 'kept', how: 'rule-took-back' });
    expect(mine?.stateOf(NUMBER)?.stage).toBe('in-progress');
    expect(log?.impossible()).toEqual([]);
  });

  it('stands beside a note of the time before it, and before what needs an open case after it', () => {
    const note = besideTheClock({ type: 'note', case: NUMBER, text: 'Called.' }, due - HOUR);
    expect(note).toMatchObject({ outcome: { how: 'as-it-happened' } });
    expect(note?.mine.stateOf(NUMBER)?.stage).toBe('closed');
    const late = besideTheClock({ type: 'report-issue', case: NUMBER }, due + HOUR);
    expect(late).toMatchObject({ outcome: { kind: 'set-aside', why: 'not-proposed' } });
  });

  const others = fold.state === null ? [] : commandsOn(proposed, fold.state, 'BK');

  it.each(others)(
    'leaves nothing impossible and loses nothing beside $name, before and after it',
    ({ command }) => {
      for (const met of [besideTheClock(command, due - HOUR), besideTheClock(command, due + HOUR)]) {
        expect(met?.log.impossible() ?? []).toEqual([]);
        expect(met === null ? [] : lostEvents([met.done], [met.mine], met.log)).toEqual([]);
      }
    },
  );

  const pendingClosure: Step = {
    id: 'rule',
    deed: { type: 'close-by-rule', case: NUMBER },
    events: [closure()],
    by: 'policy',
    at: due,
    saw: { [NUMBER]: onCase(proposed).length },
  };

  it('is never moved: asked again, it is not due where the team reported an issue', () => {
    const log = createTeamLog(proposed);
    const team = createTeamDesk('AM', log, 50_100);
    team.does({ type: 'report-issue', case: NUMBER }, due - HOUR);
    team.meets(due);
    expect(rebase(log, [pendingClosure], mergingAt(due + HOUR))).toMatchObject([
      { outcome: { kind: 'not-due' }, step: null },
    ]);
  });

  it('keeps its instant and its id where the team wrote something else, and is so already where another desk did it', () => {
    const log = createTeamLog(proposed);
    const team = createTeamDesk('AM', log, 50_100);
    team.does({ type: 'note', case: NUMBER, text: 'Called.' }, due - 5 * MINUTE);
    team.meets(due);
    const [asked] = rebase(log, [pendingClosure], mergingAt(due + HOUR));
    expect(asked?.step?.events).toEqual([closure()]);
    if (asked?.step) log.push(asked.step);
    expect(rebase(log, [pendingClosure], mergingAt(due + HOUR))).toMatchObject([
      { outcome: { kind: 'already-so', events: [closure().id] } },
    ]);
  });
});
