import { describe, expect, it } from 'vitest';
import { eventLine } from '../../../renderer/timeline/eventLine.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { at, opened } from '../../support/aCase.ts';

const when = at('2026-12-07T08:14:22+01:00');
const view = { zone: 'Europe/Bucharest', now: when, contact: null };
const byCare = { case: '48247', at: when, by: 'LN' } as const;
const byRule = { ...byCare, by: 'policy' } as const;

const lineOf = (event: CaseEvent) => eventLine(english, event, view);

describe('the words of an event', () => {
  it('tell of an opening what care was asked for, what the answers suggested, and why it came late', () => {
    const { contact: _, ...opening } = opened();
    const event: CaseEvent = {
      ...opening,
      channel: 'phone',
      severity: 2,
      suggested: 1,
      asked: 1,
      attachments: [{ name: 'console.log', sha256: 'a'.repeat(64), bytes: 12 }],
      openedReason: 'The line was down.',
    };
    expect(lineOf(event)).toMatchObject({
      text: 'Opened by phone',
      detail:
        'answers suggested severity 1, customer asked for severity 1, 1 file, recorded later: The line was down.',
    });
  });

  it('do not repeat a suggestion that was followed', () => {
    const { contact: _, ...opening } = opened();
    expect(lineOf({ ...opening, severity: 2, suggested: 2 }).detail).toBe('');
  });

  it('name the case whose resolution opened a follow-up, and the follow-up where it was resolved', () => {
    expect(lineOf({ ...opened(), by: 'policy', follows: '48247' })).toMatchObject({
      text: 'Resolution opened this follow-up of 48247',
      automatic: true,
    });
    expect(lineOf({ ...byCare, type: 'resolution-proposed', followUp: '48300' })).toMatchObject({
      text: 'LN proposed a resolution',
      detail: 'follow-up 48300 carries the RCA',
    });
  });

  it('say what a case about documents is about, and where they go', () => {
    const { contact: _, ...opening } = opened();
    const detail = lineOf({ ...opening, regarding: '48247', sendTo: 'qa@example.com' }).detail;
    expect(detail).toBe('about 48247, documents to qa@example.com');
  });

  it('tell the steps of the urgency ladder from a technical escalation', () => {
    const step = { ...byCare, type: 'escalated', level: 'x', reason: 'Orders stand still.' } as const;
    expect(lineOf(step).text).toBe('LN escalated to x');
    expect(lineOf({ ...step, level: '2' }).text).toBe('LN escalated to Level 2');
    const texts = ([1, 2, 3] as const).map((one) => lineOf({ ...step, step: one }).text);
    expect(texts).toEqual([
      'LN recorded the request for urgency in the case',
      'LN asked the Technical Account Manager for urgency',
      'LN asked for management attention by e-mail',
    ]);
    expect(lineOf({ ...step, step: 3, subject: 'Case 48247' }).detail).toBe('“Case 48247”');
  });

  it('give the document of an RCA, its date, and its meeting in the time of the analyst', () => {
    const delivered = {
      ...byCare,
      type: 'rca-delivered',
      complete: true,
      document: 'RCA-7',
      documentDate: '2026-12-07',
    } as const;
    expect(lineOf({ ...delivered, meetingAt: '2026-12-09T09:00:00Z' }).detail).toBe(
      'RCA-7, Mon 7 Dec, meeting Wed 9 Dec 11:00',
    );
    expect(lineOf({ ...delivered, meetingAt: 'next week' }).detail).toBe(
      'RCA-7, Mon 7 Dec, meeting next week',
    );
  });

  it('say that a rule did what nobody did, and why', () => {
    expect(lineOf({ ...byRule, type: 'closed', reason: 'Case 48247 is in work again.' })).toMatchObject({
      text: 'Closed by itself',
      detail: 'Case 48247 is in work again.',
      automatic: true,
    });
    const caused = { ...byRule, type: 'closed', causeCase: '48247' } as const;
    expect(lineOf({ ...caused, cause: 'in-work-again' }).detail).toBe('Case 48247 is in work again.');
    expect(lineOf({ ...caused, cause: 'step-taken-back' }).detail).toBe(
      'The step on case 48247 that opened it was taken back.',
    );
    expect(lineOf({ ...byRule, type: 'reopened', impact: false, followsSeverity: 1 })).toMatchObject({
      text: 'Taken up again by itself',
      detail: 'the case was resolved again, at severity 1',
    });
  });

  it('tell what the customer asks for, and the case that sees to it', () => {
    const request = { ...byCare, type: 'note', text: 'The test report.' } as const;
    expect(lineOf({ ...request, request: 'documents', opens: '48301' })).toMatchObject({
      text: 'The customer asks for documents',
      detail: 'case 48301 sees to it',
      note: 'The test report.',
    });
    expect(lineOf({ ...request, request: 'discussion' }).text).toBe('The customer asks to discuss the RCA');
  });

  it('keep what was written for the customer as a text of its own', () => {
    expect(lineOf({ ...byCare, type: 'closure-notice', text: 'We close it.' })).toMatchObject({
      detail: '',
      note: 'We close it.',
    });
    const update = {
      ...byCare,
      type: 'status-update',
      explanation: 'Fixed.',
      initialRca: 'A queue.',
    } as const;
    expect(lineOf(update).note).toBe('Fixed.\n\nA queue.');
  });

  it('tell why a step was set aside, also for a reason of a later version, and what was written in it', () => {
    const aside = {
      ...byCare,
      type: 'set-aside',
      step: 's',
      command: { type: 'close' },
      events: [{ type: 'closed', at: '2026-12-07T09:05:00Z', reason: 'It works.' }],
      why: 'notice-missing',
      meanwhile: [],
    } as const;
    expect(lineOf(aside)).toMatchObject({
      detail: 'the customer had no advance notice',
      note: 'It works.',
    });
    expect(lineOf({ ...aside, why: 'the-moon' }).detail).toBe('for a reason that this version does not know');
  });

  it('go on after a sentence without its full stop', () => {
    const event = { ...byCare, type: 'severity-set', severity: 2, reason: 'Half of it works.' } as const;
    expect(lineOf({ ...event, agreed: 'both', asked: 1 }).detail).toBe(
      'Half of it works, agreed with the customer, customer asked for severity 1',
    );
  });
});
