import { expect, it } from 'vitest';
import { oneAtATime } from '../../../renderer/asking/oneAtATime.ts';

/** A question that is answered when the test lets it. */
function givenSlowAnswers() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = oneAtATime((text: string) => {
    asked.push(text);
    return new Promise<void>((answer) => answers.push(answer));
  });
  return { asked, ask, answer: (at: number) => answers[at]?.() };
}

it('asks the first letter at once, and of what is typed until the answer only the last', async () => {
  const { asked, ask, answer } = givenSlowAnswers();
  for (const text of ['w', 'wo', 'wor', 'word']) void ask(text);
  expect(asked).toEqual(['w']);
  answer(0);
  await expect.poll(() => asked).toEqual(['w', 'word']);
});

it('is done for whoever asked meanwhile when the question that holds their word is answered', async () => {
  const { asked, ask, answer } = givenSlowAnswers();
  void ask('w');
  let isDone = false;
  const done = ask('word').then(() => {
    isDone = true;
  });
  answer(0);
  await expect.poll(() => asked).toEqual(['w', 'word']);
  expect(isDone).toBe(false);
  answer(1);
  await done;
});

it('begins at once again after everything is answered', async () => {
  const { asked, ask, answer } = givenSlowAnswers();
  const first = ask('w');
  answer(0);
  await first;
  void ask('x');
  expect(asked).toEqual(['w', 'x']);
});
