import { Phone } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { countryName } from '../clocks/officeHours.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Ladder.module.css';
import { usePhoneNumbers } from './usePhoneNumbers.ts';

interface PhoneCardProps {
  readonly detail: CaseDetail;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The numbers by which the edition answers this severity: for severity 1 an e-mail alone is not enough (policy §7). */
export function PhoneCard({ detail, isOpen, onToggle }: PhoneCardProps) {
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
        onClick={onToggle}
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
