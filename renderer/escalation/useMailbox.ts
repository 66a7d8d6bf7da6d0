import { useMemo } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useWarning } from '../toast/useWarning.ts';

/** Gives the hours in which the management's mailbox is read for a case; null until main has answered. */
export function useMailbox(caseNumber: string): BusinessCalendar | null {
  const { answer, problem } = useAnswer('escalation.read', { case: caseNumber });
  useWarning(problem);
  return useMemo(() => {
    const made = answer === null ? null : createCalendar(answer.mailbox);
    return made?.ok === true ? made.value : null;
  }, [answer]);
}
