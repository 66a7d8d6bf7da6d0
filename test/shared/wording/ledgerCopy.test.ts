import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../shared/case/fold/explainClock.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { ledgerCopy } from '../../../shared/wording/ledgerCopy.ts';
import { at, calendarOf, fold, opened } from '../../support/aCase.ts';

const view = { case: '48247', now: at('2026-12-07T08:14:22+01:00'), ownZone: 'Europe/Bucharest' };

function copied(clock: 'response' | 'restoration', target: string) {
  const ledger = ledgerOf(fold([opened()]), clock, calendarOf());
  if (ledger === null) throw new Error('The case has no such clock.');
  return { clock, target, ledger };
}

describe('a sum copied as text', () => {
  it('names the case, the target, and the time of the customer and of the analyst', () => {
    expect(ledgerCopy(english, [copied('response', '1 h')], { ...view, city: 'Vienna' }).split('\n')).toEqual(
      [
        'Response of 48247: 1 h',
        'Times in Vienna',
        'Fri 4 Dec\t16:40 opened, 17:00 office closes\t+0:20\t0:20',
        'Sat, Sun\tweekend, 63 h skipped\t\t0:20',
        'Mon 7 Dec\t08:00 office opens, 08:40\t+0:40\t1:00',
        'Due Mon 7 Dec 08:40 in Vienna, Mon 7 Dec 09:40 in Bucharest',
      ],
    );
  });

  it('gives one time where both are in one zone', () => {
    const text = ledgerCopy(english, [copied('response', '1 h')], { ...view, ownZone: 'Europe/Vienna' });
    expect(text.split('\n').at(-1)).toBe('Due Mon 7 Dec 08:40 in Vienna');
  });

  it('gives one time where both are in one zone under two names', () => {
    const ledger = { ...copied('response', '1 h').ledger, zone: 'Asia/Kolkata' };
    const inIndia = { clock: 'response', target: '1 h', ledger } as const;
    const text = ledgerCopy(english, [inIndia], { ...view, ownZone: 'Asia/Calcutta' });
    expect(text.split('\n').at(-1)).toBe('Due Mon 7 Dec 13:10 in Kolkata');
  });

  it('puts several sums one after the other, a blank line between them', () => {
    const all = [copied('response', '1 h'), copied('restoration', '2 days of 9 h = 18 h')];
    const parts = all.map((one) => ledgerCopy(english, [one], view));
    expect(ledgerCopy(english, all, view)).toBe(parts.join('\n\n'));
  });
});
