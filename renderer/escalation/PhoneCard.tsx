import { Phone } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import { type PhoneNumbers, phoneNumbersFor } from '../../shared/escalation/phoneNumbersFor.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { channelsFor } from '../../shared/policy/channelsFor.ts';
import { countryName } from '../clocks/officeHours.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Ladder.module.css';

/** The numbers by which the edition answers this severity: for severity 1 an e-mail alone is not enough (policy §7). */
export function PhoneCard({ detail }: { readonly detail: CaseDetail }) {
  const [isOpen, setOpen] = useState(false);
  const words = useWords().escalation;
  const id = useId();
  const numbers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) numbers.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { severity } = detail.row;
  const found = usePhoneNumbers(detail);
  if (found === null || found.own.length + found.others.length === 0) return null;
  const { own, others, isRoundTheClock, country } = found;
  const shown = own.length > 0 ? own : others;
  return (
    <section className={styles.card} data-filled="true">
      <h4 className={styles.cardTitle}>
        <Phone size={14} aria-hidden="true" />
        {severity === 1 ? words.alsoCall : words.mayCall}
      </h4>
      <p>{isRoundTheClock ? words.roundTheClock : words.byPhone}</p>
      <Button
        size="small"
        className={styles.numbersButton}
        data-numbers="true"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-keyshortcuts="Alt+P"
        onClick={() => setOpen(!isOpen)}
        hint={
          <span className={styles.keys}>
            <Key name="Alt" />
            <Key name="P" />
          </span>
        }
      >
        {country === null ? words.numbers : words.numbersFor(country)}
      </Button>
      <div ref={numbers} id={id} className={styles.numbersBox} hidden={!isOpen}>
        {own.length === 0 && country !== null && <p>{words.noOwnNumber(country)}</p>}
        <ul className={styles.numbers}>
          {shown.map(({ region, number }) => (
            <li key={`${region} ${number}`}>{words.number(countryName(region), number)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface CustomerNumbers extends PhoneNumbers {
  /** Name of the customer's country; null where care does not know it. */
  readonly country: string | null;
}

/** The numbers by which care answers the customer of a case at its severity. */
function usePhoneNumbers({ row, calendar, organization }: CaseDetail): CustomerNumbers | null {
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
