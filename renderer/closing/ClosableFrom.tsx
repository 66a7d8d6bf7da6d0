import type { CaseState } from '../../shared/case/caseState.ts';
import { messages } from '../../shared/messages/messages.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatDateTime } from '../../shared/wording/formatTime.ts';
import { tick } from '../now/nowStore.ts';
import { useDesk } from '../stores/startStore.ts';

const words = messages.closing;

/** From when on a silent customer's case may be closed, in their time and in one's own. */
export function ClosableFrom({ state }: { readonly state: CaseState }) {
  const { zone } = useDesk();
  const { closableFrom } = state.rules;
  const { customer } = state.opening;
  if (closableFrom === null) return words.notWaiting;
  const time = (of: string): string => formatDateTime(closableFrom, of, tick.now());
  const city = customer.city ?? cityOf(customer.zone);
  return words.closesFromTimes(words.notice.in(time(customer.zone), city), time(zone));
}
