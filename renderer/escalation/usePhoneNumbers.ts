import { useMemo } from 'react';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import { type PhoneNumbers, phoneNumbersFor } from '../../shared/escalation/phoneNumbersFor.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { channelsFor } from '../../shared/policy/channelsFor.ts';
import { countryName } from '../clocks/officeHours.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { tick } from '../now/nowStore.ts';

interface CustomerNumbers extends PhoneNumbers {
  /** Name of the customer's country; null where care does not know it. */
  readonly country: string | null;
}

/** The numbers by which care answers the customer of a case at its severity. */
export function usePhoneNumbers({ row, calendar, organization }: CaseDetail): CustomerNumbers | null {
  const edition = editionOf(useDesk(), row.edition);
  const { licence, holidays, country } = organization.organization;
  const { severity } = row;
  return useMemo(() => {
    const business = createCalendar(calendar);
    if (!business.ok) return null;
    const code = holidays?.slice(0, 2) ?? null;
    const question = { edition, severity, licence, holidays, business: business.value, now: tick.now() };
    const numbers = phoneNumbersFor(channelsFor(question), severity, code);
    return { ...numbers, country: country ?? (code === null ? null : countryName(code)) };
  }, [edition, severity, licence, holidays, country, calendar]);
}
