import { expect, it } from 'vitest';
import { knownPeople } from '../../../renderer/people/knownPeople.ts';

it('people are oneself, the teams of the lead and who owns open cases, each once', () => {
  const teams = [{ name: 'Night', analysts: ['KT', 'AS'] }];
  expect(knownPeople({ initials: 'AS', name: 'Ana Sandu' }, teams, ['', 'KT', 'LN'])).toEqual([
    { initials: 'AS', note: 'Ana Sandu' },
    { initials: 'KT', note: 'Night' },
    { initials: 'LN', note: '' },
  ]);
});
