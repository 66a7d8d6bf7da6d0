import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { caseCommandSchema } from '../../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../../shared/case/decide/decide.ts';
import type { CaseEvent, NewCaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { shownClocks } from '../../../../shared/case/fold/shownClocks.ts';
import type { Severity } from '../../../../shared/policy/severity.ts';
import { at, fold, opened } from '../../../support/aCase.ts';
import { deciding } from '../../../support/deciding.ts';

/** Two cases whose events are decided one command after the other, as a desk would. */
function desk(severity: Severity, edition = 'targets') {
  const cases = new Map<string, CaseEvent[]>([
    ['48247', [opened({ severity, edition }), { ...who, type: 'owner-set', owner: 'LN' }]],
  ]);
  let now = at('2026-12-07T09:00:00+01:00');
  const stateOf = (number: string) => {
    const events = cases.get(number);
    return events === undefined ? null : fold(events);
  };
  const followUpOf = (number: string) => {
    const found = [...cases].find(([, [first]]) => first?.type === 'opened' && first.follows === number);
    return found === undefined ? null : fold(found[1]);
  };
  return {
    stateOf,
    followUp: () => followUpOf('48247'),
    count: () => cases.size,
    does(type: string, rest: object = {}, on = '48247') {
      now += HOUR;
      const command = caseCommandSchema.parse({ type, case: on, ...rest });
      const newCase = (): string => String(48_300 + cases.size);
      const decided = decide(
        command,
        stateOf(on),
        deciding(now, { newCase, caseState: stateOf, followUpOf }),
      );
      if (decided.ok) for (const event of decided.value) take(cases, event);
      return decided;
    },
  };
}

const who = { case: '48247', at: at('2026-12-04T16:41:00+01:00'), by: 'LN' } as const;

function take(cases: Map<string, CaseEvent[]>, event: NewCaseEvent): void {
  cases.set(event.case, [...(cases.get(event.case) ?? []), event]);
}

const resolved = (severity: Severity, edition?: string) => {
  const one = desk(severity, edition);
  one.does('restore', { workaround: false });
  one.does('propose-resolution');
  return one;
};

const delivery = { complete: true, document: 'RCA-2026-48247' };

describe('the resolution of a case with an RCA target (policy §5)', () => {
  it('opens a follow-up of priority 3, linked both ways, that carries the RCA clock alone', () => {
    const one = resolved(1);
    expect(one.stateOf('48247')?.followUp).toBe('48301');
    expect(one.followUp()).toMatchObject({
      case: '48301',
      priority: 3,
      owner: 'LN',
      opening: { follows: '48247', followsSeverity: 1, title: 'RCA: Half of call recordings missing' },
      clocks: {
        response: { kind: 'not-applicable' },
        restoration: { kind: 'not-applicable' },
        rca: { kind: 'leg', targetMs: 18 * HOUR },
      },
    });
  });

  it('shows that clock on the follow-up and not on the case', () => {
    const one = resolved(2);
    const state = one.stateOf('48247');
    expect(state && shownClocks(state).rca).toEqual({ kind: 'not-applicable' });
    expect(one.followUp()?.clocks.rca).toEqual(state?.clocks.rca);
  });

  it.each<[Severity, string, number]>([
    [1, 'targets', 2],
    [2, 'targets', 2],
    [3, 'targets', 1],
    [4, 'targets', 1],
    [1, 'means', 2],
    [2, 'means', 1],
  ])('of severity %i in the edition %s leaves %i cases', (severity, edition, cases) => {
    expect(resolved(severity, edition).count()).toBe(cases);
  });

  it('is a closing as much as a proposal', () => {
    const one = desk(2);
    one.does('restore', { workaround: true });
    one.does('close');
    expect(one.stateOf('48247')).toMatchObject({ stage: 'closed', followUp: '48301' });
  });

  it('opens it once: contested it is laid to rest, and taken up at the next resolution', () => {
    const one = resolved(2);
    one.does('report-issue');
    expect(one.followUp()).toMatchObject({ stage: 'closed', clocks: { rca: { kind: 'not-started' } } });
    expect(one.stateOf('48247')).toMatchObject({ followUp: null, clocks: { rca: { kind: 'not-started' } } });
    one.does('propose-resolution');
    expect(one.count()).toBe(2);
    const state = one.stateOf('48247');
    expect(one.followUp()).toMatchObject({ stage: 'in-progress', clocks: { rca: state?.clocks.rca } });
  });

  it('takes it up with the severity that the case has by then', () => {
    const one = resolved(1);
    one.does('reopen', { impact: true });
    one.does('change-severity', { severity: 2, reason: 'A workaround was found.' });
    one.does('restore', { workaround: true });
    one.does('propose-resolution');
    expect(one.followUp()?.clocks.rca).toMatchObject({ targetMs: 45 * HOUR });
    expect(one.followUp()?.clocks.rca).toEqual(one.stateOf('48247')?.clocks.rca);
  });

  it('needs none when the RCA has come before', () => {
    const one = desk(1);
    one.does('restore', { workaround: false });
    one.does('deliver-rca', delivery);
    one.does('propose-resolution');
    expect(one.count()).toBe(1);
  });
});

describe('the RCA (policy §5)', () => {
  it('delivered on the follow-up stops the clocks of both', () => {
    const one = resolved(1);
    one.does('deliver-rca', delivery, '48301');
    const document = { reference: 'RCA-2026-48247', date: '2026-12-07' };
    expect(one.followUp()).toMatchObject({ rcaDocument: document, clocks: { rca: { runningFrom: null } } });
    expect(one.stateOf('48247')).toMatchObject({ rcaDocument: document });
    expect(one.stateOf('48247')?.rcaCompleteAt).toBe(one.followUp()?.rcaCompleteAt);
  });

  it('is complete as a document with a date', () => {
    const one = resolved(1);
    expect(one.does('deliver-rca', { complete: true })).toEqual({
      ok: false,
      error: { kind: 'document-missing' },
    });
    expect(one.does('deliver-rca', { complete: false }).ok).toBe(true);
    one.does('deliver-rca', { ...delivery, documentDate: '2026-12-04' });
    expect(one.stateOf('48247')?.rcaDocument?.date).toBe('2026-12-04');
  });

  it('keeps severity 1 open until the follow-up has it, and the follow-up too', () => {
    const one = resolved(1);
    expect(one.does('close')).toEqual({ ok: false, error: { kind: 'status-update-missing' } });
    one.does('update-status', { explanation: 'A certificate expired.', initialRca: 'Nobody watched it.' });
    expect(one.does('close')).toEqual({ ok: false, error: { kind: 'rca-incomplete', followUp: '48301' } });
    expect(one.does('close', {}, '48301')).toMatchObject({ error: { kind: 'rca-incomplete' } });
    expect(one.does('propose-resolution', {}, '48301')).toMatchObject({ error: { kind: 'rca-incomplete' } });
    one.does('deliver-rca', delivery, '48301');
    expect(one.does('close').ok).toBe(true);
    expect(one.does('close', {}, '48301').ok).toBe(true);
  });

  it('lets severity 2 close without it: the follow-up goes on', () => {
    const one = resolved(2);
    expect(one.does('close').ok).toBe(true);
    expect(one.followUp()?.stage).toBe('open');
  });
});

describe('a follow-up that rests (policy §4, §5)', () => {
  it('is not taken up by hand while the case that it follows is in work', () => {
    const one = resolved(1);
    one.does('report-issue');
    expect(one.does('reopen', { impact: false }, '48301')).toEqual({
      ok: false,
      error: { kind: 'followed-in-work', followed: '48247' },
    });
  });
});

describe('a severity that is changed after the resolution (policy §4, §5)', () => {
  it('does not undo what a severity 1 owes before it closes', () => {
    const one = resolved(1);
    one.does('change-severity', { severity: 3, reason: 'It works again.' });
    expect(one.does('close')).toEqual({ ok: false, error: { kind: 'status-update-missing' } });
  });

  it('asks nothing more of a case that was resolved with less', () => {
    const one = resolved(3);
    one.does('change-severity', { severity: 1, reason: 'It was worse than it seemed.', reachable: true });
    expect(one.does('close').ok).toBe(true);
  });
});

describe('what the customer asks about an RCA (policy §5)', () => {
  it('more documents are a case that names the case and where to send them', () => {
    const one = resolved(1);
    one.does('request-documents', { addressee: 'audit@donaulicht.example', text: 'The log of the edge.' });
    expect(one.stateOf('48247')?.opens).toEqual(['48302']);
    expect(one.stateOf('48302')).toMatchObject({
      severity: 4,
      opening: {
        title: 'RCA 48247: Half of call recordings missing',
        regarding: '48247',
        sendTo: 'audit@donaulicht.example',
        description: 'The log of the edge.',
      },
    });
  });

  it('a discussion is a note, and a meeting when the final document is delivered', () => {
    const one = resolved(1);
    one.does('request-discussion', { text: 'Please go through it with our board.' });
    expect(one.does('deliver-rca', delivery, '48301')).toEqual({
      ok: false,
      error: { kind: 'meeting-missing' },
    });
    const meetingAt = at('2026-12-09T10:00:00+01:00');
    expect(one.does('deliver-rca', { ...delivery, meetingAt }, '48301').ok).toBe(true);
    expect(one.stateOf('48247')?.meetingAt).toBe(meetingAt);
  });

  it('nothing is asked about an analysis that is not there', () => {
    const one = desk(3);
    expect(one.does('request-discussion', { text: 'Why?' })).toMatchObject({
      error: { kind: 'no-analysis-yet' },
    });
    expect(one.does('request-documents', { text: 'All.', addressee: 'a@b.example' })).toMatchObject({
      error: { kind: 'no-analysis-yet' },
    });
  });
});
