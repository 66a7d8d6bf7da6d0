import { describe, expect, it } from 'vitest';
import { groupAlerts } from '../../../shared/alert/alertDigest.ts';
import { quietUntil, shownFrom } from '../../../shared/alert/quietHours.ts';
import { MINUTE, SECOND } from '../../../shared/calendar/instant/instant.ts';
import { english } from '../../../shared/messages/en/english.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { alertText, digestText } from '../../../shared/wording/alertText.ts';
import { at } from '../../support/aCase.ts';

const now = at('2026-12-07T09:14:22+02:00');
const alert = (severity: Severity, due: number) => ({ severity, due });

describe('many alerts at once (policy §8)', () => {
  const three = [alert(3, 1), alert(1, 9), alert(1, 5)];

  it('three are shown on their own, most severe first, then by due', () => {
    expect(groupAlerts(three, [], now)).toEqual({
      single: [alert(1, 5), alert(1, 9), alert(3, 1)],
      digest: [],
    });
  });

  it('four are one digest, also with what was shown in the ten seconds before', () => {
    expect(groupAlerts([...three, alert(2, 3)], [], now).digest).toHaveLength(4);
    expect(groupAlerts(three, [now - 9 * SECOND], now).digest).toHaveLength(3);
    expect(groupAlerts(three, [now - 10 * SECOND], now).digest).toHaveLength(0);
  });

  it('one alert alone is no digest', () => {
    expect(groupAlerts([alert(2, 1)], [now, now, now], now).single).toHaveLength(1);
  });
});

describe('quiet hours (policy §8)', () => {
  const night = { from: '22:00', to: '07:30' };
  const zone = 'Europe/Bucharest';

  it.each([
    ['2026-12-07T21:59:59+02:00', null],
    ['2026-12-07T22:00:00+02:00', '2026-12-08T07:30:00+02:00'],
    ['2026-12-08T00:00:00+02:00', '2026-12-08T07:30:00+02:00'],
    ['2026-12-08T07:30:00+02:00', null],
  ])('over midnight: at %s they end at %s', (t, end) => {
    expect(quietUntil(at(t), night, zone)).toBe(end === null ? null : at(end));
  });

  it('within a day, and none when both ends are one', () => {
    const noon = at('2026-12-07T12:30:00+02:00');
    expect(quietUntil(noon, { from: '12:00', to: '13:00' }, zone)).toBe(noon + 30 * MINUTE);
    expect(quietUntil(noon, { from: '12:00', to: '12:00' }, zone)).toBeNull();
    expect(quietUntil(noon, null, zone)).toBeNull();
  });

  it('end at the local time also on the night of a clock change', () => {
    const t = at('2026-10-24T23:00:00+03:00');
    expect(quietUntil(t, night, zone)).toBe(at('2026-10-25T07:30:00+02:00'));
  });

  it('hold severities 2 to 4, never severity 1', () => {
    const t = at('2026-12-07T23:00:00+02:00');
    expect(shownFrom(t, 1, night, zone)).toBe(t);
    expect(shownFrom(t, 2, night, zone)).toBe(at('2026-12-08T07:30:00+02:00'));
  });
});

describe('the words of a notification', () => {
  const response = {
    case: '48291',
    title: 'Inbound voice silent after failover',
    severity: 1,
    clock: 'response',
    threshold: 'half',
    due: at('2026-12-07T09:18:40+02:00'),
  } as const;
  const view = { now, ownZone: 'Europe/Bucharest' };

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
    const alerts = [alert(1, 1), alert(2, 1), alert(2, 2), alert(4, 1)];
    expect(digestText(english, alerts, true)).toEqual({
      title: 'While the computer slept: 4 alerts',
      body: 'Severity 1: 1 · Severity 2: 2 · Severity 4: 1',
    });
  });
});
