import { localDateOf } from '../../shared/calendar/zone/localTime.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatClockTime, formatDateTime } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';

/** From when on a silent customer's case may be closed, in their time and in one's own. */
export function ClosableFrom({ state }: { readonly state: CaseState }) {
  const words = useWords().closing;
  const { zone } = useDesk();
  const { closableFrom } = state.rules;
  const { customer } = state.opening;
  if (closableFrom === null) return words.notWaiting;
  const city = customer.city ?? cityOf(customer.zone);
  const there = words.notice.in(formatDateTime(spoken(), closableFrom, customer.zone, tick.now()), city);
  const isSameDate = localDateOf(closableFrom, zone) === localDateOf(closableFrom, customer.zone);
  const here = isSameDate
    ? formatClockTime(closableFrom, zone)
    : formatDateTime(spoken(), closableFrom, zone, tick.now());
  return words.closesFromTimes(there, here);
}
