import { expect, it } from 'vitest';
import { english } from '../../../shared/messages/en/english.ts';
import { refusalText } from '../../../shared/wording/refusalText.ts';
import { at } from '../../support/aCase.ts';

const view = { now: at('2026-12-07T09:14:22+02:00'), ownZone: 'Europe/Bucharest' };

it('a refusal is a sentence, and a few words beside the action (design §1)', () => {
  expect(refusalText(english, { kind: 'restore-first' }, view)).toEqual({
    long: 'The function is not restored yet. Restore it first, then propose a resolution.',
    short: 'restore first',
  });
});

it('a refusal that ends says when, in the time of the analyst', () => {
  const from = at('2026-12-11T09:00:00+01:00');
  expect(refusalText(english, { kind: 'not-closable-yet', from }, view).short).toBe('from Fri 10:00');
});

it('a bad value is named', () => {
  const refusal = { kind: 'bad-customer', field: 'customer.zone', reason: 'Mars/Base' } as const;
  expect(refusalText(english, refusal, view).long).toContain('"Mars/Base"');
});

it('an impossible order names the stage in words', () => {
  const refusal = {
    kind: 'impossible-order',
    event: 'awaiting-customer',
    stage: 'resolution-proposed',
  } as const;
  expect(refusalText(english, refusal, view).long).toBe(
    'A case that is in Resolution Proposed cannot await the customer.',
  );
});
