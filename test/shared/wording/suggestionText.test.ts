import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/en/english.ts';
import type { Priority } from '../../../shared/policy/severity.ts';
import type { ImpactAnswers } from '../../../shared/severity/impactAnswers.ts';
import { suggestSeverity } from '../../../shared/severity/suggestSeverity.ts';
import { suggestionChange, suggestionReasons } from '../../../shared/wording/suggestionText.ts';

function said(answers: ImpactAnswers, priority: Priority | null): ReadonlyArray<string> {
  const suggestion = suggestSeverity(answers, priority);
  if (suggestion === null) return [];
  const reasons = suggestionReasons(english, suggestion);
  return [
    suggestionChange(english, suggestion),
    ...reasons.map(({ text, result }) => (result === null ? text : `${text}: ${result}`)),
  ];
}

describe('the reasons of a suggested severity', () => {
  it('name the base, the weight of the priority and the bound of a workaround', () => {
    expect(said({ critical: 'yes', noncritical: 'yes', workaround: 'yes' }, 1)).toEqual([
      'base 3, raised one step',
      'Only a noncritical function is hard to use and a workaround exists: base 3',
      'Customer priority 1 is two steps above 3: raised by one',
      'With a workaround it can never become 1',
    ]);
  });

  it('say that a lost critical function is not lowered', () => {
    expect(said({ critical: 'no', workaround: 'no' }, 4)).toEqual([
      'base 1, not lowered',
      'A critical business function cannot be performed and there is no workaround: base 1',
      'Customer priority 4 is three steps below 1: not moved',
      'A lost critical function without a workaround is never below 1',
    ]);
  });

  it('say that one step is not enough', () => {
    expect(said({ critical: 'yes', degraded: 'yes' }, 3)).toContain(
      'Customer priority 3 is one step below 2: not moved',
    );
  });

  it('say that without a priority nothing is weighed', () => {
    expect(said({ question: 'yes' }, null)).toEqual([
      'base 4',
      'It is a question or a request: base 4',
      'The customer has named no priority: nothing is weighed',
    ]);
  });
});
