import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { alertText, digestText } from '../../../shared/wording/alertText.ts';
import { at } from '../../support/aCase.ts';

describe('the words of a notification', () => {
  const response = {
    case: '48291',
    title: 'Inbound voice silent after failover',
    severity: 1,
    clock: 'response',
    threshold: 'half',
    due: at('2026-12-07T09:18:40+02:00'),
  } as const;
  const view = { now: at('2026-12-07T09:14:22+02:00'), ownZone: 'Europe/Bucharest' };

  it('say which case, which clock, when, and how much is left, rounded down', () => {
    expect(alertText(english, response, view)).toEqual({
      title: '48291 · Response due 09:18',
      body: '4 min left · half used · Severity 1 · Inbound voice silent after failover',
    });
  });

  it('never take wall-clock time for the time left of a clock that waits', () => {
    const waiting = { ...response, severity: 2, threshold: 'warning' } as const;
    expect(alertText(english, waiting, view).body).toBe(
      'at risk · Severity 2 · Inbound voice silent after failover',
    );
    expect(alertText(english, waiting, { ...view, leftMs: 95 * MINUTE }).body).toContain('1 h 35 min left');
  });

  it('say over the mean of a mean', () => {
    const mean = { ...response, clock: 'restoration', threshold: 'over-mean' } as const;
    expect(alertText(english, mean, { ...view, now: response.due + 1 }).title).toBe(
      '48291 · Restoration over the mean',
    );
  });

  it('count a digest by severity', () => {
    const alerts = ([1, 2, 2, 4] as const).map((severity) => ({ severity }));
    expect(digestText(english, alerts, true)).toEqual({
      title: 'While the computer slept: 4 alerts',
      body: 'Severity 1: 1 · Severity 2: 2 · Severity 4: 1',
    });
  });
});
