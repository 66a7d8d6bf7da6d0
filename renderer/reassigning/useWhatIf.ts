import { useEffect, useState } from 'react';
import type { WhatIfAnswer } from '../../shared/ipc/reviewAnswers.ts';
import { given } from '../../shared/lang/given.ts';
import { ask } from '../api.ts';
import { useReview } from '../leadReview/reviewStore.ts';

/** Long enough to finish two initials. */
const TYPING_MS = 150;

/** Gives the present half of the review before and after a move that nobody made; null while it is not known. */
export function useWhatIf(cases: ReadonlyArray<string>, owner: string | null): WhatIfAnswer | null {
  const [answer, setAnswer] = useState<WhatIfAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    const { team, customer, horizon } = useReview.getState().choice;
    const timer = setTimeout(async () => {
      const told = await ask('review.whatIf', {
        cases: [...cases],
        owner,
        ...given({ team, customer, horizon }),
      });
      if (isWanted) setAnswer(told.ok ? told.value : null);
    }, TYPING_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [cases, owner]);
  return answer;
}
