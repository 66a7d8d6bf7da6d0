import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { SetAside } from '../../../shared/case/events/caseEvent.ts';
import { rebase } from '../../../shared/team/rebase.ts';
import type { NamedEvent, Step } from '../../../shared/team/step.ts';
import { at } from '../../support/aCase.ts';
import { anOpening } from './anOpening.ts';
import { createTeamDesk, createTeamLog, mergingAt, NUMBER, type TeamDesk, type TeamLog } from './aTeam.ts';
import { SITUATIONS } from './situations.ts';

const clock = (time: string): Instant => at(`2026-12-07T${time}:00+01:00`);

interface Met {
  readonly log: TeamLog;
  /** BK, who comes second. */
  readonly mine: TeamDesk;
  readonly outcome: unknown;
}

type Timed = readonly [time: string, type: string, fields?: object];

/** The team does one thing at a time, BK another without knowing it; BK comes second. */
function both(situation: string, theirs: Timed, ...mine: ReadonlyArray<Timed>): Met {
  const log = createTeamLog(SITUATIONS[situation] ?? []);
  const team = createTeamDesk('AM', log, 50_100);
  const desk = createTeamDesk('BK', log, 50_200);
  doing(team, theirs);
  for (const one of mine) doing(desk, one);
  meeting(team, desk);
  return { log, mine: desk, outcome: desk.rebased[0]?.outcome };
}

function doing(desk: TeamDesk, [time, type, fields = {}]: Timed): Step {
  const done = desk.does({ type, case: NUMBER, ...fields }, clock(time));
  if (!done.ok) throw new Error(`${type}: ${JSON.stringify(done.error)}`);
  return done.value;
}

function meeting(...desks: ReadonlyArray<TeamDesk>): void {
  for (const desk of [...desks, ...desks]) desk.meets(clock('12:00'));
}

const asideIn = (log: TeamLog): SetAside | undefined =>
  log.events.find((event): event is SetAside & NamedEvent => event.type === 'set-aside');

const lastId = (situation: string): string => SITUATIONS[situation]?.at(-1)?.id ?? '';

describe('a fact that was recorded without knowing what the team did', () => {
  it('stands as it happened: of two responses the earlier one stops the clock', () => {
    const { mine, outcome } = both('open', ['09:20', 'respond'], ['09:10', 'respond']);
    expect(outcome).toEqual({ kind: 'kept', how: 'as-it-happened' });
    expect(mine.stateOf(NUMBER)?.respondedAt).toBe(clock('09:10'));
  });

  it('stands before a closing that came later, and is set aside after it', () => {
    expect(both('open', ['09:20', 'close'], ['09:10', 'respond']).outcome).toMatchObject({ kind: 'kept' });
    expect(both('open', ['09:10', 'close'], ['09:20', 'respond']).outcome).toMatchObject({
      kind: 'set-aside',
      why: 'already-closed',
    });
  });

  it('that is a complete RCA is set aside where the customer asked for a meeting before it', () => {
    const rca = { complete: true, document: 'RCA', documentDate: '2026-12-07' };
    const asked = ['09:10', 'request-discussion', { text: 'a call' }] as const;
    expect(both('proposed', asked, ['09:20', 'deliver-rca', rca]).outcome).toMatchObject({
      why: 'meeting-missing',
    });
  });

  it('that is a complete RCA reaches the follow-up that the team opened meanwhile', () => {
    const rca = { complete: true, document: 'RCA', documentDate: '2026-12-07' };
    const { mine, outcome } = both(
      'restored',
      ['09:20', 'propose-resolution'],
      ['09:10', 'deliver-rca', rca],
    );
    expect(outcome).toEqual({ kind: 'kept', how: 'decided-again' });
    expect(mine.stateOf('50100')).toMatchObject({ rcaDocument: { reference: 'RCA' } });
  });
});

describe('a restoration beside that of the team', () => {
  const restore = { workaround: false };

  it('of 09:20 after the one of 09:05 is so already', () => {
    const { log, outcome } = both('open', ['09:05', 'restore', restore], ['09:20', 'restore', restore]);
    expect(outcome).toMatchObject({ kind: 'already-so' });
    expect(log.events.filter(({ type }) => type === 'restored')).toHaveLength(1);
  });

  it('at 09:05 that comes after the one of 09:20 is set aside with the key that counts 09:05', () => {
    const { log, mine, outcome } = both('open', ['09:20', 'restore', restore], ['09:05', 'restore', restore]);
    expect(outcome).toMatchObject({ kind: 'set-aside', why: 'earlier-restoration' });
    expect(mine.stateOf(NUMBER)).toMatchObject({ restoredAt: clock('09:20'), setAside: [{ by: 'BK' }] });
    const told = mine.does({ type: 'do-anyway', case: NUMBER, setAside: asideIn(log)?.id }, clock('12:10'));
    expect(told.ok && told.value.events.map(({ type }) => type)).toEqual([
      'retracted',
      'restored',
      'settled',
    ]);
    expect(mine.stateOf(NUMBER)).toMatchObject({ restoredAt: clock('09:05'), setAside: [] });
  });
});

describe('a step that was set aside', () => {
  it('tells the command, its events, and what the team did meanwhile', () => {
    const { log } = both('open', ['09:10', 'assign', { owner: 'AM' }], ['09:20', 'assign', { owner: 'BK' }]);
    const theirs = log.events.find((event) => event.type === 'owner-set' && event.owner === 'AM');
    expect(asideIn(log)).toMatchObject({
      by: 'BK',
      command: { type: 'assign', owner: 'BK' },
      events: [{ type: 'owner-set', owner: 'BK', at: '2026-12-07T08:20:00.000Z' }],
      why: 'taken-over',
      meanwhile: [theirs?.id],
    });
  });

  it('is let be by its own undo, which was done offline too', () => {
    const log = createTeamLog(SITUATIONS.open ?? []);
    const [team, mine] = [createTeamDesk('AM', log, 50_100), createTeamDesk('BK', log, 50_200)];
    doing(team, ['09:10', 'assign', { owner: 'AM' }]);
    mine.undoes(doing(mine, ['09:20', 'assign', { owner: 'BK' }]), clock('09:21'));
    meeting(team, mine);
    expect(mine.stateOf(NUMBER)).toMatchObject({ owner: 'AM', setAside: [] });
    expect(log.events.at(-1)).toMatchObject({ type: 'settled', how: 'let-be', by: 'BK' });
  });

  it('is done once when two do it anyway, and waits again for who does it after it was let be', () => {
    const second = (how: string) => {
      const { log, mine } = both(
        'open',
        ['09:10', 'assign', { owner: 'AM' }],
        ['09:20', 'assign', { owner: 'BK' }],
      );
      const team = createTeamDesk('CO', log, 50_300);
      const setAside = asideIn(log)?.id;
      doing(team, ['12:10', how, { setAside }]);
      doing(mine, ['12:11', 'do-anyway', { setAside }]);
      meeting(team, mine);
      return mine.rebased.at(-1)?.outcome;
    };
    expect(second('do-anyway')).toMatchObject({ kind: 'already-so' });
    expect(second('let-be')).toMatchObject({ kind: 'set-aside', why: 'let-be-since' });
  });

  it('may be one that the server does not take; a case that it does not take stays on its desk', () => {
    const log = createTeamLog(SITUATIONS.open ?? []);
    const mine = createTeamDesk('BK', log, 50_200);
    const note = doing(mine, ['09:20', 'note', { text: 'too long' }]);
    const opening = doing(mine, ['09:21', 'open-case', anOpening]);
    const refused = new Set([note.id, opening.id]);
    const [aside, stays] = rebase(log, mine.pending, mergingAt(clock('12:00')), { refused });
    expect(aside).toMatchObject({ outcome: { why: 'not-taken' }, step: { events: [{ type: 'set-aside' }] } });
    expect(stays).toMatchObject({ outcome: { why: 'not-taken' }, step: null });
  });
});

describe('one field that two set', () => {
  it.each([
    ['the same owner', 'assign', { owner: 'CO' }, { owner: 'CO' }, { kind: 'already-so' }],
    ['another owner', 'assign', { owner: 'CO' }, { owner: 'BK' }, { why: 'taken-over' }],
    ['the same priority', 'change-priority', { priority: 1 }, { priority: 1 }, { kind: 'already-so' }],
    ['another priority', 'change-priority', { priority: 1 }, { priority: 3 }, { why: 'priority-set-since' }],
    ['the same severity', 'change-severity', { severity: 2 }, { severity: 2 }, { kind: 'already-so' }],
    ['a stale lowering', 'change-severity', { severity: 2 }, { severity: 4 }, { why: 'severity-set-since' }],
    ['a stale raise', 'change-severity', { severity: 4 }, { severity: 2 }, { how: 'after-the-last-word' }],
  ])('%s: %s', (_what, type, theirs, mine, outcome) => {
    const because = { reason: 'impact' };
    expect(
      both('open', ['09:20', type, { ...because, ...theirs }], ['09:10', type, { ...because, ...mine }])
        .outcome,
    ).toMatchObject(outcome);
  });

  it('counts a stale raise from the last word of the team on', () => {
    const { mine } = both(
      'open',
      ['09:20', 'change-severity', { severity: 4, reason: 'a question' }],
      ['09:10', 'change-severity', { severity: 2, reason: 'all calls' }],
    );
    expect(mine.stateOf(NUMBER)).toMatchObject({ severity: 2, lastAt: clock('09:20') });
  });

  it('gives a case that the team left to nobody to who took it', () => {
    const { mine } = both(
      'in progress, owned',
      ['09:20', 'assign', { owner: null }],
      ['09:10', 'assign', { owner: 'BK' }],
    );
    expect(mine.stateOf(NUMBER)?.owner).toBe('BK');
  });
});

describe('a wish whose ground moved', () => {
  it('is asked again: no closing without notice once the customer is awaited', () => {
    expect(both('open', ['09:10', 'await-customer'], ['09:20', 'close']).outcome).toMatchObject({
      why: 'notice-missing',
    });
  });

  it('is asked on what was taken back since as if it had never been', () => {
    const restored = { event: lastId('restored') };
    expect(
      both('restored', ['09:20', 'retract', restored], ['09:10', 'propose-resolution']).outcome,
    ).toMatchObject({
      why: 'restore-first',
    });
  });

  it('to take back what the team built upon is set aside', () => {
    const awaited = { event: lastId('awaiting') };
    expect(both('awaiting', ['09:10', 'record-reply'], ['09:20', 'retract', awaited]).outcome).toMatchObject({
      why: 'built-upon-since',
    });
  });

  it('stands on no step of its desk that was set aside: the same count is not the same ground', () => {
    const { log, mine } = both(
      'open',
      ['09:10', 'close'],
      ['09:20', 'await-customer'],
      ['09:30', 'record-reply'],
    );
    expect(mine.rebased.map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'set-aside', why: 'already-closed' },
      { kind: 'set-aside', why: 'not-awaiting' },
    ]);
    expect(log.impossible()).toEqual([]);
  });
});

describe('the follow-up of a case, one for all time', () => {
  it('is that of the team where both resolved the case, and what was written on mine moves to it', () => {
    const { log, mine } = both(
      'restored',
      ['09:10', 'propose-resolution'],
      ['09:20', 'propose-resolution'],
      ['09:30', 'note', { case: '50200', text: 'The trunk again.' }],
    );
    expect(log.cases()).toEqual([NUMBER, '50100']);
    expect(mine.rebased.map(({ outcome }) => outcome.kind)).toEqual(['already-so', 'kept']);
    expect(log.events.at(-1)).toMatchObject({ type: 'note', case: '50100', text: 'The trunk again.' });
  });

  it('keeps its number when the resolution is decided again', () => {
    const { log, outcome } = both('restored', ['09:20', 'await-customer'], ['09:10', 'propose-resolution']);
    expect(outcome).toEqual({ kind: 'kept', how: 'decided-again' });
    expect(log.cases()).toEqual([NUMBER, '50200']);
  });

  it('tells of what was written on a case that is not there, where its opening was set aside', () => {
    const { log, mine } = both(
      'proposed',
      ['09:10', 'report-issue'],
      ['09:20', 'request-documents', { addressee: 'Ines Falk', text: 'more' }],
      ['09:30', 'note', { case: '50200', text: 'Sent.' }],
    );
    expect(mine.rebased.map(({ outcome }) => outcome)).toMatchObject([
      { why: 'no-analysis-yet' },
      { why: 'no-such-case' },
    ]);
    expect(mine.stateOf(NUMBER)?.setAside).toHaveLength(2);
    expect(log.cases()).not.toContain('50200');
  });
});

describe('the undo of a step', () => {
  it('takes back what the step is by now', () => {
    const log = createTeamLog(SITUATIONS.restored ?? []);
    const [team, mine] = [createTeamDesk('AM', log, 50_100), createTeamDesk('BK', log, 50_200)];
    doing(team, ['09:20', 'await-customer']);
    mine.undoes(doing(mine, ['09:10', 'propose-resolution']), clock('09:11'));
    meeting(team, mine);
    expect(mine.stateOf(NUMBER)).toMatchObject({ stage: 'awaiting-customer', followUp: null });
    expect(mine.stateOf('50200')?.stage).toBe('closed');
  });

  it('takes nothing back where the team had done the same', () => {
    const log = createTeamLog(SITUATIONS.open ?? []);
    const [team, mine] = [createTeamDesk('AM', log, 50_100), createTeamDesk('BK', log, 50_200)];
    doing(team, ['09:10', 'await-customer']);
    mine.undoes(doing(mine, ['09:20', 'await-customer']), clock('09:21'));
    meeting(team, mine);
    expect(mine.rebased.map(({ outcome }) => outcome.kind)).toEqual(['already-so', 'already-so']);
    expect(mine.stateOf(NUMBER)?.stage).toBe('awaiting-customer');
  });

  it('leaves the follow-up of the team alone where both had resolved the case', () => {
    const log = createTeamLog(SITUATIONS.restored ?? []);
    const [team, mine] = [createTeamDesk('AM', log, 50_100), createTeamDesk('BK', log, 50_200)];
    doing(team, ['09:10', 'propose-resolution']);
    mine.undoes(doing(mine, ['09:20', 'propose-resolution']), clock('09:21'));
    meeting(team, mine);
    expect(mine.stateOf(NUMBER)?.stage).toBe('resolution-proposed');
    expect(mine.stateOf('50100')?.stage).not.toBe('closed');
  });
});
