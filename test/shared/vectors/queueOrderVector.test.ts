import { expect, test } from 'vitest';
import { answerQueueOrder, queueOrderVectorSchema } from '../../../shared/vectors/queueOrderVector.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';
import { readVectors } from './readVectors.ts';

const vectors = readVectors('case-queue.jsonl').map((line) => queueOrderVectorSchema.parse(line));
const context = createVectorContext();

test('the oracle orders 24 queues', () => {
  expect(vectors).toHaveLength(24);
});

test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
  expect(answerQueueOrder(vector, context)).toEqual(vector.order);
});
