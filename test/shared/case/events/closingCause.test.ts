import { expect, it } from 'vitest';
import { closingCauseOf } from '../../../../shared/case/events/closingCause.ts';

it('a closing by a rule names its cause and the case of the cause', () => {
  expect(closingCauseOf({ cause: 'in-work-again', causeCase: '48247' })).toEqual({
    cause: 'in-work-again',
    causeCase: '48247',
  });
});

it.each([
  ['no cause', {}],
  ['a cause of another program', { cause: 'moved', causeCase: '48247' }],
  ['a cause without its case', { cause: 'in-work-again' }],
  ['a case that is no text', { cause: 'in-work-again', causeCase: 48247 }],
])('%s is no cause', (_what, closing) => {
  expect(closingCauseOf(closing)).toBeNull();
});
