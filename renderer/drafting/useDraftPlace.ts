import { useMemo } from 'react';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import { namesZone, spelledZone } from '../../shared/calendar/zone/spelledZone.ts';
import { isSameZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { OpeningTerms } from '../../shared/ipc/organizationChannels.ts';
import { given } from '../../shared/lang/given.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useNowText } from '../now/nowStore.ts';
import type { DraftForm } from './form/draftForm.ts';
import { typedOpening } from './form/draftOpening.ts';
import type { DraftPlace } from './form/draftWiring.ts';

/** What main binds a case of this customer to, asked again when the opening, the site or the customer changes. */
export function useDraftPlace(form: DraftForm): DraftPlace {
  const start = useDesk();
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const openedAt = typedOpening(form, start.zone) ?? minute * MINUTE;
  const { terms, unknown } = useOpeningTerms(form.customer, form.zone.trim(), openedAt);
  // Main answers anew after each saving; the same hours stay the same calendar.
  const spec = terms === null ? null : JSON.stringify(terms.calendar);
  const calendar = useMemo(() => {
    const made = spec === null ? null : createCalendar(JSON.parse(spec) as CalendarSpec);
    return made?.ok ? made.value : null;
  }, [spec]);
  const edition = editionOf(start, terms?.edition ?? start.editionInForce);
  return { terms, unknown, calendar, edition, city: terms === null ? '' : siteCity(terms) };
}

/** Another zone than the one on record is another site. */
function siteCity({ calendar: { zone }, card: { organization } }: OpeningTerms): string {
  return isSameZone(zone, organization.zone) && organization.city !== null ? organization.city : cityOf(zone);
}

/** What main knows of the customer with this id; an answer about the customer before is none. */
function useOpeningTerms(
  customer: string,
  typedZone: string,
  openedAt: number,
): Pick<DraftPlace, 'terms' | 'unknown'> {
  const zone = namesZone(typedZone) ? spelledZone(typedZone) : undefined;
  const question = customer === '' ? null : { customer, openedAt, ...given({ zone }) };
  const { answer, problem } = useAnswer('opening.terms', question, { upToDate: true });
  const isOfCustomer = problem === null && answer?.card.organization.id === customer;
  return {
    terms: isOfCustomer ? answer : null,
    unknown: problem?.kind === 'no-such-organization' && problem.customer === customer,
  };
}
