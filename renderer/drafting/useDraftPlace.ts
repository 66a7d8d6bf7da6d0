import { useEffect, useMemo, useState } from 'react';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import { isZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { OpeningTerms } from '../../shared/ipc/organizationChannels.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { ask, listen } from '../api.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { typedOpening } from './checks/checkDraft.ts';
import type { DraftForm } from './form/draftForm.ts';
import type { DraftPlace } from './form/draftWiring.ts';

interface Known extends Pick<DraftPlace, 'terms' | 'unknown'> {
  readonly customer: string;
}

const NOTHING = { terms: null, unknown: false };

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
  return zone === organization.zone && organization.city !== null ? organization.city : cityOf(zone);
}

function useOpeningTerms(
  customer: string,
  typedZone: string,
  openedAt: number,
): Pick<DraftPlace, 'terms' | 'unknown'> {
  const [known, setKnown] = useState<Known | null>(null);
  const [version, setVersion] = useState(0);
  const zone = isZone(typedZone) ? typedZone : undefined;
  useEffect(() => listen('desk.changed', () => setVersion((last) => last + 1)), []);
  // A new `version` asks again when care learns something new of the customer.
  useEffect(() => {
    if (customer === '' || version < 0) return setKnown(null);
    let isLatest = true;
    void ask('opening.terms', { customer, openedAt, ...(zone === undefined ? {} : { zone }) }).then(
      (answer) => {
        if (!isLatest) return;
        const unknown = !answer.ok && answer.error.kind === 'no-such-organization';
        setKnown({ customer, terms: answer.ok ? answer.value : null, unknown });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [customer, zone, openedAt, version]);
  return known?.customer === customer ? known : NOTHING;
}
