import { CalendarSync } from 'lucide-react';
import { useState } from 'react';
import type { HolidayRenewal } from '../../shared/customer/holidayRenewal.ts';
import { countryName } from '../clocks/officeHours.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Customers.module.css';
import { RenewalDialog } from './RenewalDialog.tsx';
import { useRenewals } from './renewalStore.ts';

/** The countries whose stored public holidays differ from the tables now: of one code, or all; each is decided by a person. */
export function HolidayRenewals({ country }: { readonly country?: string | null }) {
  const words = useWords().customers;
  const renewals = useRenewals((store) => store.renewals);
  const [looked, setLooked] = useState<HolidayRenewal | null>(null);
  const shown = renewals.filter((one) => country === undefined || one.country === country);
  if (shown.length === 0) return null;
  return (
    <section className={styles.renewals} aria-label={words.renewals}>
      <ul>
        {shown.map((renewal) => (
          <li key={renewal.country}>
            <CalendarSync size={14} aria-hidden="true" />
            <span>{words.renewal(countryName(renewal.country), daysIn(renewal))}</span>
            <Button size="small" onClick={() => setLooked(renewal)}>
              {words.lookAtDays}
            </Button>
          </li>
        ))}
      </ul>
      {looked !== null && <RenewalDialog renewal={looked} onDone={() => setLooked(null)} />}
    </section>
  );
}

function daysIn({ years }: HolidayRenewal): number {
  return years.reduce((sum, { gone, added }) => sum + gone.length + added.length, 0);
}
