import type { Contender } from '../report/interleave.ts';
import type { Answers, Peer } from './peers/peer.ts';
import type { Question, QuestionSheet } from './questions.ts';

/** What is asked of a peer. */
export type Asked = 'add' | 'between';

// Between two looks at the clock; it begins with few, for some peers take long for each.
const [FEW, MANY] = [4, 64];

/**
 * A peer that answers for a while in each run and gives answers a second. It goes on with the next question at its
 * next run, calendar by calendar; what it prepares for a calendar is not counted.
 */
export function answering(
  peer: Peer,
  asked: Asked,
  sheets: ReadonlyArray<QuestionSheet>,
  sliceMs: number,
): Contender {
  const cursors = sheets.map(() => 0);
  return {
    name: peer.name,
    run: () => {
      let answers = 0;
      let passed = 0;
      for (const [place, { spec, questions }] of sheets.entries()) {
        const held = peer.hold(spec);
        const pace = paceOf(held, asked, questions, cursors[place] ?? 0, sliceMs / sheets.length);
        cursors[place] = pace.next;
        answers += pace.answers;
        passed += pace.passed;
      }
      return (answers / passed) * 1000;
    },
  };
}

/** Kept, so that no compiler may leave the work out. */
let sum = 0;

function paceOf(
  held: Answers,
  asked: Asked,
  questions: ReadonlyArray<Question>,
  first: number,
  sliceMs: number,
): { readonly answers: number; readonly passed: number; readonly next: number } {
  const ask = asked === 'add' ? askAdd : askBetween;
  const begun = performance.now();
  let passed = 0;
  let answers = 0;
  let next = first;
  for (let batch = FEW; passed < sliceMs; batch = Math.min(batch * 2, MANY)) {
    const until = Math.min(next + batch, questions.length);
    sum += ask(held, questions, next, until);
    answers += until - next;
    next = until === questions.length ? 0 : until;
    passed = performance.now() - begun;
  }
  return { answers, passed, next };
}

function askAdd(held: Answers, questions: ReadonlyArray<Question>, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) {
    const { t, ms } = questions[at] as Question;
    all += held.add(t, ms);
  }
  return all;
}

function askBetween(held: Answers, questions: ReadonlyArray<Question>, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) {
    const { t, later } = questions[at] as Question;
    all += held.between(t, later);
  }
  return all;
}

/** What all answers came to; for nobody. */
export function sumOfAnswers(): number {
  return sum;
}
