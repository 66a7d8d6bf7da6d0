import { expect, test } from 'vitest';
import { clocksOfFile } from '../../../shared/interchange/clocksOfFile.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import { vectorText } from '../vectors/readVectors.ts';

interface Expected {
  readonly line: number;
  readonly problem: string;
  readonly about: string;
}

const files = Object.entries(
  JSON.parse(vectorText('invalid-events/expected.json')) as Record<string, Expected>,
);

test('nineteen files are to be refused', () => {
  expect(files).toHaveLength(19);
});

test.each(files)('%s is refused at its line, by name', (name, { line, problem, about }) => {
  const answer = clocksOfFile(vectorText(`invalid-events/${name}`), 0, createVectorContext());
  expect(answer).toMatchObject({ ok: false, error: { line, problem } });
  expect(answer.ok ? '' : lineReason(english, answer.error)).toContain(about);
});
