import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { automaticClosure } from '../../../../shared/case/decide/automaticClosure.ts';
import { availableActions } from '../../../../shared/case/decide/availableActions.ts';
import type { CaseCommand } from '../../../../shared/case/decide/caseCommand.ts';
import { caseCommandSchema } from '../../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../../shared/case/decide/decide.ts';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { at, fold, opened } from '../../../support/aCase.ts';
import { anyCommand, anyHistory } from '../../../support/aHistory.ts';
import { deciding } from '../../../support/deciding.ts';

const noon = at('2026-12-07T12:00:00+01:00');
const base = { case: '48247', by: 'AS', at: at('2026-12-07T09:00:00+01:00') };
const responded: CaseEvent = { ...base, type: 'responded' };
const restored: CaseEvent = { ...base, type: 'restored' };
const proposed: CaseEvent = { ...base, type: 'resolution-proposed' };
const awaiting: CaseEvent = { ...base, type: 'awaiting-customer' };
const noticed: CaseEvent = { ...base, type: 'closure-notice', text: 'It will be closed.' };
const closed: CaseEvent = { ...base, type: 'closed' };
const statusUpdate: CaseEvent = {
  ...base,
  type: 'status-update',
  explanation: 'An outage.',
  initialRca: 'A full disk.',
};
const analysed: CaseEvent = { ...base, type: 'rca-delivered', complete: true };
const follows = opened({ follows: '48203' });
const critical = opened({ severity: 1 });

const command = (type: CaseCommand['type'], rest: object = {}): CaseCommand =>
  caseCommandSchema.parse({ type, case: '48247', ...rest });

function given(...events: ReadonlyArray<CaseEvent>) {
  const state = fold(events);
  return {
    when: (asked: CaseCommand, now = noon) => decide(asked, state, deciding(now)),
  };
}

describe('a command that may be done becomes one event, stamped now (policy §5)', () => {
  it.each<[string, ReadonlyArray<CaseEvent>, CaseCommand, object]>([
    ['respond', [opened()], command('respond', { channel: 'web' }), { type: 'responded', channel: 'web' }],
    ['restore', [opened()], command('restore', { workaround: true }), { type: 'restored', workaround: true }],
    [
      'propose',
      [opened({ severity: 3 }), restored],
      command('propose-resolution'),
      { type: 'resolution-proposed' },
    ],
    ['contest', [opened(), proposed], command('report-issue'), { type: 'issue-reported' }],
    ['await', [opened()], command('await-customer'), { type: 'awaiting-customer' }],
    ['reply', [opened(), awaiting], command('record-reply'), { type: 'customer-replied' }],
    [
      'change severity',
      [opened()],
      command('change-severity', { severity: 3, reason: 'better', agreed: 'both', asked: 1 }),
      { type: 'severity-set', severity: 3, reason: 'better', agreed: 'both', asked: 1 },
    ],
    [
      'change priority',
      [opened()],
      command('change-priority', { priority: 1 }),
      { type: 'priority-set', priority: 1 },
    ],
    ['assign', [opened()], command('assign', { owner: 'KT' }), { type: 'owner-set', owner: 'KT' }],
    ['note', [opened()], command('note', { text: 'Called.' }), { type: 'note', text: 'Called.' }],
    ['close', [opened(), proposed], command('close'), { type: 'closed' }],
    ['reopen', [opened(), closed], command('reopen', { impact: true }), { type: 'reopened', impact: true }],
  ])('%s', (_name, events, asked, event) => {
    expect(given(...events).when(asked)).toEqual({
      ok: true,
      value: [{ ...event, case: '48247', at: noon, by: 'AS' }],
    });
  });

  it('takes effect at the latest event of the case when the wall clock went back', () => {
    const decided = given(opened(), responded).when(command('note', { text: 'Called.' }), base.at - MINUTE);
    expect(decided).toMatchObject({ ok: true, value: [{ at: base.at }] });
  });
});

describe('a command that may not be done says why (policy §5)', () => {
  it.each<[string, ReadonlyArray<CaseEvent>, CaseCommand, object]>([
    [
      'a resolution is proposed after the restoration',
      [opened()],
      command('propose-resolution'),
      { kind: 'restore-first' },
    ],
    [
      'a resolution is proposed once',
      [opened(), proposed],
      command('propose-resolution'),
      { kind: 'already-proposed' },
    ],
    [
      'the first response is the only one',
      [opened(), responded],
      command('respond'),
      { kind: 'already-responded' },
    ],
    [
      'what is restored needs no restoring',
      [opened(), restored],
      command('restore', { workaround: false }),
      { kind: 'already-restored' },
    ],
    ['a follow-up has no response', [follows], command('respond'), { kind: 'no-such-clock' }],
    [
      'a follow-up has nothing to restore',
      [follows],
      command('restore', { workaround: false }),
      { kind: 'no-such-clock' },
    ],
    ['a closed case gets no response', [opened(), closed], command('respond'), { kind: 'already-closed' }],
    [
      'a closed case keeps its severity',
      [opened(), closed],
      command('change-severity', { severity: 1, reason: 'x' }),
      { kind: 'already-closed' },
    ],
    ['nobody replies unasked', [opened()], command('record-reply'), { kind: 'not-awaiting' }],
    [
      'notice is for a case that awaits',
      [opened()],
      command('give-closure-notice', { text: 'x' }),
      { kind: 'not-awaiting' },
    ],
    ['an issue is reported on a proposal', [opened()], command('report-issue'), { kind: 'not-proposed' }],
    [
      'the severity is another',
      [opened()],
      command('change-severity', { severity: 2, reason: 'x' }),
      { kind: 'same-severity' },
    ],
    [
      'the priority is another',
      [opened()],
      command('change-priority', { priority: 2 }),
      { kind: 'same-priority' },
    ],
    ['the owner is another', [opened()], command('assign', { owner: null }), { kind: 'same-owner' }],
    [
      'what is open is not reopened',
      [opened()],
      command('reopen', { impact: true }),
      { kind: 'impossible-order', event: 'reopened', stage: 'open' },
    ],
    [
      'a severity 1 closes with a status update',
      [critical, proposed],
      command('close'),
      { kind: 'status-update-missing' },
    ],
    [
      'a severity 1 closes with a complete RCA',
      [critical, statusUpdate, proposed],
      command('close'),
      { kind: 'rca-incomplete', followUp: null },
    ],
    [
      'silence closes a case only after notice',
      [opened(), awaiting],
      command('close'),
      { kind: 'notice-missing' },
    ],
    [
      'silence closes a case only after three business days',
      [opened(), awaiting, noticed],
      command('close'),
      { kind: 'not-closable-yet', from: at('2026-12-11T09:00:00+01:00') },
    ],
    [
      'a notice of an earlier wait does not count',
      [opened(), awaiting, noticed, { ...base, type: 'customer-replied' }, awaiting],
      command('close'),
      { kind: 'notice-missing' },
    ],
  ])('%s', (_name, events, asked, refusal) => {
    expect(given(...events).when(asked)).toEqual({ ok: false, error: refusal });
  });

  it('a case that promises no restoration is resolved without one', () => {
    expect(given(opened({ severity: 4 })).when(command('propose-resolution')).ok).toBe(true);
  });

  it('an analysed severity 1 closes, and so does silence after notice and time', () => {
    expect(given(critical, statusUpdate, analysed, proposed).when(command('close')).ok).toBe(true);
    const from = at('2026-12-11T09:00:00+01:00');
    expect(given(opened(), awaiting, noticed).when(command('close'), from).ok).toBe(true);
  });

  it('nothing is done on a case that is not there', () => {
    expect(decide(command('respond'), null, deciding(noon))).toEqual({
      ok: false,
      error: { kind: 'no-such-case' },
    });
  });
});

describe('a proposed resolution that nobody contests (policy §5)', () => {
  const friday = at('2026-12-11T17:00:00+01:00');

  it('closes the case at the end of the third business day, also when noticed later', () => {
    const state = fold([opened(), proposed]);
    expect(automaticClosure(state, deciding(friday - 1))).toBeNull();
    expect(automaticClosure(state, deciding(friday + 100 * MINUTE))).toMatchObject({
      ok: true,
      value: { type: 'closed', at: friday },
    });
  });

  it('is shown, not forced, while the RCA of a severity 1 is not complete', () => {
    expect(automaticClosure(fold([critical, statusUpdate, proposed]), deciding(friday))).toEqual({
      ok: false,
      error: { kind: 'rca-incomplete', followUp: null },
    });
  });
});

/** For some actions it depends on what exactly is asked; for the others it does not. */
const PARTICULAR = ['change-severity', 'reopen', 'raise-urgency', 'deliver-rca'];
const anyAction = anyCommand.filter(({ type }) => !PARTICULAR.includes(type));

describe('whatever happened to a case', () => {
  it('what decide answers can be folded', () => {
    fc.assert(
      fc.property(anyHistory, anyCommand, (events, asked) => {
        const now = fold(events).lastAt + MINUTE;
        const decided = given(...events).when(asked, now);
        if (!decided.ok) return;
        const own = decided.value.filter((event) => event.case === '48247');
        expect(fold([...events, ...own]).lastAt).toBe(now);
      }),
      { numRuns: 300 },
    );
  });

  it('its panel shows the refusal that the command would get', () => {
    fc.assert(
      fc.property(anyHistory, anyAction, (events, asked) => {
        const state = fold(events);
        const now = state.lastAt + MINUTE;
        const decided = given(...events).when(asked, now);
        const shown: Readonly<Record<string, unknown>> = availableActions(state, {
          ...deciding(now),
          linked: () => null,
        });
        expect(shown[asked.type]).toEqual(decided.ok ? null : decided.error);
      }),
      { numRuns: 300 },
    );
  });
});
