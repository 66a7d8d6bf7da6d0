import { expect, test } from 'vitest';
import { alertTally, bySeverity, isHoldable, joined } from '../../../renderer/alerting/alertLists.ts';
import { anAlert } from './anAlert.ts';

test('a digest counts by severity, what is breached before what is at risk', () => {
  const alerts = [
    anAlert('1', { severity: 1, threshold: 'breach' }),
    anAlert('2', { severity: 2, threshold: 'warning' }),
    anAlert('3', { severity: 2, threshold: 'breach' }),
    anAlert('4', { severity: 2, threshold: 'warning' }),
    anAlert('5', { severity: 3, threshold: 'warning' }),
  ];
  expect(alertTally(alerts)).toEqual([
    { severity: 1, text: '1 breached' },
    { severity: 2, text: '1 breached, 2 at risk' },
    { severity: 3, text: '1 at risk' },
  ]);
});

test('a mean that is passed is counted as over the mean, never as breached', () => {
  const [tally] = alertTally([anAlert('1', { severity: 1, threshold: 'over-mean' })]);
  expect(tally?.text).toBe('1 over the mean');
});

test('thresholds that mean the same are counted together', () => {
  const alerts = [anAlert('1', { threshold: 'four-fifths' }), anAlert('2', { threshold: 'warning' })];
  expect(alertTally(alerts)).toEqual([{ severity: 2, text: '2 at risk' }]);
});

test('a threshold that this version does not know is still counted, by its own name', () => {
  expect(alertTally([anAlert('1', { threshold: 'next-century' })])[0]?.text).toBe('1 next-century');
});

test('alerts are worked off by severity, then by due', () => {
  const alerts = [
    anAlert('later', { due: 9 }),
    anAlert('sooner', { due: 3 }),
    anAlert('critical', { severity: 1, due: 99 }),
  ];
  expect(bySeverity(alerts).map(({ id }) => id)).toEqual(['critical', 'sooner', 'later']);
});

test('an alert that is shown again stands in a list once', () => {
  expect(joined([anAlert('1'), anAlert('2')], [anAlert('2')]).map(({ id }) => id)).toEqual(['1', '2']);
});

test('severity 1 is never held back', () => {
  expect([1, 2, 3, 4].map((severity) => isHoldable({ severity: severity as 1 | 2 | 3 | 4 }))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
