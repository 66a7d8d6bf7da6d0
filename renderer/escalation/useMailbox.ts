import { useEffect, useState } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Gives the hours in which the management's mailbox is read for a case; null until main has answered. */
export function useMailbox(caseNumber: string): BusinessCalendar | null {
  const [calendar, setCalendar] = useState<BusinessCalendar | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask('escalation.read', { case: caseNumber }).then((answer) => {
      if (!isWanted) return;
      if (!answer.ok) return warnOf(answer.error);
      const made = createCalendar(answer.value.mailbox);
      setCalendar(made.ok ? made.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [caseNumber]);
  return calendar;
}
