import { beforeEach, expect, it } from 'vitest';
import { useEscalationForms } from '../../../renderer/escalation/escalationForm.ts';

const { change, forget } = useEscalationForms.getState();
const formOf = (caseNumber: string) => useEscalationForms.getState().byCase.get(caseNumber);

beforeEach(() => useEscalationForms.setState({ byCase: new Map() }));

it('keeps what was typed about each case by itself', () => {
  change('1', { said: 'Called.' });
  change('1', { reason: 'Reproduced.' });
  change('2', { said: 'Wrote.' });
  expect(formOf('1')).toEqual({ said: 'Called.', reason: 'Reproduced.' });
  expect(formOf('2')).toEqual({ said: 'Wrote.' });
});

it('forgets what became part of the case, and nothing else', () => {
  change('1', { said: 'Called.', reason: 'Reproduced.' });
  forget('1', ['said']);
  expect(formOf('1')).toEqual({ reason: 'Reproduced.' });
});
