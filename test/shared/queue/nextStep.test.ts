import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { shownClocks } from '../../../shared/case/fold/shownClocks.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { nextStep } from '../../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { nextStepLines } from '../../../shared/wording/nextStepLines.ts';
import { at, calendarOf, editionOf, fold, opened } from '../../support/aCase.ts';

const ownZone = 'Europe/Bucharest';
const here = (text: string) => at(`2026-12-${text}+02:00`);
const base = { case: '48247', by: 'AS' };

function rowOf(events: ReadonlyArray<CaseEvent>, change: Partial<QueueRow> = {}): QueueRow {
  const state = fold(events);
  const { opening, stage, severity, priority, rules, escalation, nextStep: text, version } = state;
  return {
    case: opening.case,
    title: opening.title,
    severity,
    priority,
    stage,
    customer: opening.customer,
    edition: opening.edition,
    calendar: 'vienna',
    owner: null,
    openedAt: opening.at,
    channel: null,
    contact: null,
    clocks: shownClocks(state),
    follows: null,
    resolvedSeverity: state.resolvedSeverity,
    followUp: state.followUp,
    statusUpdated: state.statusUpdateAt !== null,
    rcaComplete: state.rcaCompleteAt !== null,
    contactLost: false,
    escalation: escalation?.level ?? null,
    nextStep: text,
    ...rules,
    noticeGiven: state.noticeAt !== null,
    version,
    ...change,
  };
}

function lines(now: number, ...events: ReadonlyArray<CaseEvent>) {
  const row = rowOf(events);
  const next = nextStep(row, editionOf(row.edition) ?? targetsEdition, now, calendarOf());
  const { first, second } = nextStepLines(english, next, { now, ownZone });
  return `${first} / ${second}`;
}

const responded: CaseEvent = { ...base, type: 'responded', at: here('07T09:10:00') };
const restored: CaseEvent = { ...base, type: 'restored', at: here('07T09:12:00') };
const awaiting: CaseEvent = { ...base, type: 'awaiting-customer', at: here('07T09:12:00') };
const notice: CaseEvent = { ...base, type: 'closure-notice', text: 'x', at: here('09T09:12:00') };
const proposed = { ...base, type: 'resolution-proposed', at: here('07T09:12:00') } as const;
const updated: CaseEvent = {
  ...base,
  type: 'status-update',
  explanation: 'An outage.',
  initialRca: 'A full disk.',
  at: here('07T09:11:30'),
};
const analysed: CaseEvent = { ...base, type: 'rca-delivered', complete: true, at: here('07T09:13:00') };
const critical = opened({ severity: 1, at: here('07T09:08:40') });
const now = here('07T09:14:22');

describe('the next step of a case (policy §4, §5)', () => {
  it.each<[string, string, number, ReadonlyArray<CaseEvent>]>([
    ['the first response, on its channel', 'Respond / web, by 09:40', now, [opened()]],
    ['a response by phone to a severity 1', 'Respond / phone, by 09:18', now, [critical]],
    ['a response that is late', 'Respond now / web', here('07T09:41:00'), [opened()]],
    ['a response that waits for the office', 'Respond / opens Mon 09:00', here('06T12:00:00'), [opened()]],
    ['then the restoration', 'Restore / by Wed 17:40', now, [opened(), responded]],
    [
      'an escalation when it is at risk',
      'Escalate / before 17:40',
      here('09T14:00:00'),
      [opened(), responded],
    ],
    [
      'no second escalation',
      'Restore / by 17:40',
      here('09T14:00:00'),
      [opened(), responded, { ...base, type: 'escalated', level: '2', reason: 'x', at: now }],
    ],
    [
      'a restoration that is late',
      'Restore now / was due Wed 17:40',
      here('10T10:00:00'),
      [opened(), responded],
    ],
    ['once restored, a proposal', 'Propose resolution / ', now, [opened(), responded, restored]],
    [
      'the notice to a silent customer',
      'Closure notice / due Thu 09:12',
      now,
      [opened(), responded, awaiting],
    ],
    [
      'then the rest of the three days',
      'Await the customer / can close Fri 09:12',
      here('09T10:00:00'),
      [opened(), responded, awaiting, notice],
    ],
    ['then the closing', 'Close / since 09:12', here('11T10:00:00'), [opened(), responded, awaiting, notice]],
    ['an RCA that is owed', 'Deliver RCA / due Tue 15 Dec 09:12', now, [opened(), responded, proposed]],
    [
      'a closing that needs no hand',
      'Closes by itself / Fri 18:00',
      now,
      [opened({ severity: 3 }), responded, proposed],
    ],
    [
      'a closing that a missing RCA held back',
      'Complete RCA / not closed 18:00',
      here('11T18:01:00'),
      [critical, responded, updated, proposed],
    ],
    [
      'before that the status update that the closing needs',
      'Status update / closes Fri 18:00',
      now,
      [critical, responded, proposed],
    ],
    [
      'a closing that waits for the RCA of another case',
      'Complete RCA / closes Fri 18:00',
      now,
      [critical, responded, updated, { ...proposed, followUp: '48300' }],
    ],
    [
      'a closing that a missing status update held back',
      'Status update / not closed 18:00',
      here('11T18:01:00'),
      [critical, responded, proposed, analysed],
    ],
  ])('%s: %s', (_name, expected, t, events) => {
    expect(lines(t, ...events)).toBe(expected);
  });

  it('what a note names comes first, by when stays', () => {
    const note: CaseEvent = {
      ...base,
      type: 'note',
      text: 'x',
      nextStep: 'Call contact 1',
      at: here('07T09:10:00'),
    };
    expect(lines(now, critical, note)).toBe('Call contact 1 / respond by 09:18');
  });

  it('a mean at risk asks for no escalation', () => {
    const mean = opened({ edition: 'means' });
    expect(lines(here('07T17:30:00'), mean, responded)).toBe('Restore / by 17:40');
  });

  it('a closed case needs nothing', () => {
    expect(lines(now, opened({ severity: 4 }), { ...base, type: 'closed', at: now })).toBe(' / ');
  });
});
