import { given } from '../../shared/lang/given.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useReview } from '../leadReview/reviewStore.ts';
import { WhatIfTable } from './WhatIfTable.tsx';

/** The review is computed twice for what a move changes: of more cases that would take longer than it helps. */
const MOST_TRIED = 500;

/** How long a text rests before its effect is asked for, in ms: long enough to finish two initials. */
const TYPING_MS = 150;

interface MoveEffectProps {
  readonly cases: ReadonlyArray<string>;
  /** Undefined while nobody is chosen. */
  readonly owner: string | null | undefined;
}

/** What the lead review would say if the cases were given to somebody, number by number. */
export function MoveEffect({ cases, owner }: MoveEffectProps) {
  const { team, customer, horizon } = useReview((store) => store.choice);
  const isTried = cases.length <= MOST_TRIED && owner !== undefined;
  const move = { cases: [...cases], owner: owner ?? null, ...given({ team, customer, horizon }) };
  const { answer, problem } = useAnswer('review.whatIf', isTried ? move : null, { restMs: TYPING_MS });
  return isTried ? <WhatIfTable answer={problem === null ? answer : null} owner={owner ?? null} /> : null;
}
