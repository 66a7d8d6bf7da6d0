import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { closureNoticeText } from '../../shared/wording/closureNoticeText.ts';
import { spoken } from '../language/languageStore.ts';

/** Gives the notice of a case as it is prepared: to the contact, else to the customer, in the time of their site. */
export function preparedNotice(
  { row, state, contact }: Pick<CaseDetail, 'row' | 'state' | 'contact'>,
  now: Instant,
): string {
  const { customer } = state.opening;
  return closureNoticeText(spoken(), {
    caseNumber: row.case,
    title: row.title,
    name: contact?.contact.name ?? customer.name,
    awaitingSince: state.awaitingSince,
    closableFrom: state.rules.closableFrom,
    zone: customer.zone,
    city: customer.city ?? cityOf(customer.zone),
    now,
  });
}
