import { expect, it } from 'vitest';
import type { LineProblem } from '../../../shared/interchange/lineProblem.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';

const stage = { kind: 'impossible-order', because: 'stage', type: 'responded', stage: 'closed' } as const;
const before = { kind: 'impossible-order', because: 'not-opened', type: 'note', stage: null } as const;

it.each<[LineProblem, string]>([
  [{ line: 4, field: 'JSON', problem: 'not-json', because: 'no-object' }, 'The line is not a JSON object.'],
  [
    { line: 4, field: 'JSON', problem: 'not-json', because: 'too-deep' },
    'The line is nested deeper than 100 levels.',
  ],
  [{ line: 4, field: 'UTF-8', problem: 'not-json', because: 'not-utf8' }, 'The line is not UTF-8 text.'],
  [{ line: 4, field: 'type', problem: 'unknown-type', found: '"lost"' }, 'There is no event type "lost".'],
  [{ line: 4, field: 'by', problem: 'missing-field' }, 'The field "by" is missing.'],
  [
    { line: 4, field: 'priority', problem: 'bad-value', expected: 'rank', found: '7' },
    'The field "priority" must be a whole number from 1 to 4; it is 7.',
  ],
  [{ line: 4, field: 'id', problem: 'id-taken', id: 'e1' }, 'The log has another event with the id "e1".'],
  [
    { line: 4, field: 'type', problem: 'impossible-order', type: 'note', order: before },
    '"note" comes before the case is opened.',
  ],
  [
    { line: 4, field: 'type', problem: 'impossible-order', type: 'closed', order: stage },
    'With this "closed", an impossible order: "responded" is not possible while the case is closed.',
  ],
])('the problem %j reads: %s', (problem, sentence) => {
  expect(lineReason(english, problem)).toBe(sentence);
});
