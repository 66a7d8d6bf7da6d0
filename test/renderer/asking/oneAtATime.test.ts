import { expect, it } from 'vitest';
import { oneAtATime } from '../../../renderer/asking/oneAtATime.ts';

it('asks the first letter at once, and of what is typed until the answer only the last', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = oneAtATime((text: string) => {
    asked.push(text);
    return new Promise<void>((answer) => answers.push(answer));
  });
  for (const text of ['w', 'wo', 'wor', 'word']) ask(text);
  expect(asked).toEqual(['w']);
  answers[0]?.();
  await Promise.resolve();
  await expect.poll(() => asked).toEqual(['w', 'word']);
  answers[1]?.();
  await expect.poll(() => answers.length).toBe(2);
});
