import type { AnswersAhead } from '../../shared/ipc/aheadChannels.ts';
import type { Answer, Channel, Request } from '../../shared/ipc/contract.ts';
import { questionKey } from '../../shared/ipc/questionKey.ts';

let coming: Promise<void> | null = null;
let answers = new Map<string, unknown>();

/**
 * Takes what main answered before it was asked. Who asks meanwhile waits for it. What nobody has asked for when that is
 * done is let go: it would be old by the time that somebody does.
 */
export function takeAnswersAhead(told: Promise<Answer<'desk.ahead'>>): void {
  coming = told
    .then((answer) => {
      if (answer.ok) answers = new Map(Object.entries(JSON.parse(answer.value.answers) as AnswersAhead));
    })
    // Without them each question is asked when it comes up.
    .catch(() => undefined)
    .finally(() => {
      coming = null;
      // All that waits for these answers, and what follows from it, runs before.
      setTimeout(() => answers.clear(), 0);
    });
}

/** When the answers that main gives ahead are there; null while none are on their way. */
export function answersComing(): Promise<void> | null {
  return coming;
}

/** Whether a question has been answered ahead. */
export function isAnsweredAhead<C extends Channel>(channel: C, request: Request<C>): boolean {
  return answers.has(questionKey(channel, request));
}

/** Gives the answer that main gave ahead, once; null where it gave none. */
export function answerAhead<C extends Channel>(channel: C, request: Request<C>): Answer<C> | null {
  if (answers.size === 0) return null;
  const key = questionKey(channel, request);
  const answer = answers.get(key);
  answers.delete(key);
  return (answer as Answer<C> | undefined) ?? null;
}
