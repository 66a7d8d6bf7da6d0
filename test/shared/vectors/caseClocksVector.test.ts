import { expect, test } from 'vitest';
import { answerCaseClocks, caseClocksVectorSchema } from '../../../shared/vectors/caseClocksVector.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';
import { readVectors } from './readVectors.ts';

const cases = (file: string) => readVectors(file).map((line) => caseClocksVectorSchema.parse(line));
const vectors = cases('case-clocks.jsonl');
const context = createVectorContext();

test('the oracle tells of 444 cases', () => {
  expect(vectors).toHaveLength(444);
});

test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
  expect(answerCaseClocks(vector, context)).toStrictEqual(vector.expect);
});

test('editions that pause the clocks, or count a raised severity from the opening, are read as their file has them', () => {
  const pausing = cases('pausing-editions.jsonl');
  expect(pausing).toHaveLength(300);
  expect(pausing.map((vector) => answerCaseClocks(vector, context))).toEqual(
    pausing.map(({ expect }) => expect),
  );
});

test('events that cannot be say so in the place of the line', () => {
  const vector = caseClocksVectorSchema.parse({
    name: '-',
    now: '2026-03-03T15:00:00Z',
    events: [[]],
    expect: null,
  });
  expect(answerCaseClocks(vector, context)).toMatchObject({ refused: { line: 1, problem: 'not-json' } });
});
