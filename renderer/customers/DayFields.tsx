import { placesOf } from '../../shared/customer/holidayCode.ts';
import type { Organization } from '../../shared/customer/organization.ts';
import { countryName } from '../clocks/officeHours.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { TextField } from '../components/form/TextField.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Customers.module.css';
import { DAY_KINDS, type DayErrors, type DayKind } from './dayForm.ts';

interface DayFieldsProps {
  readonly organization: Organization;
  readonly kind: DayKind;
  readonly onKind: (kind: DayKind) => void;
  /** A code of public holidays; empty for this customer alone. */
  readonly country: string;
  readonly onCountry: (country: string) => void;
  readonly errors: DayErrors;
}

/** The fields of an edited day: which, for whom, and whether the office is closed then or works in which hours. */
export function DayFields({ organization, kind, onKind, country, onCountry, errors }: DayFieldsProps) {
  const catalogue = useWords();
  const words = catalogue.customers;
  const { holidays } = organization;
  const isClosed = kind === 'closed' || kind === 'part';
  return (
    <>
      {holidays !== null && (
        <ChoiceField
          label={words.appliesTo}
          kept="place"
          value={country}
          onChoose={onCountry}
          choices={[
            { value: '', label: words.thisCustomer },
            ...placesOf(holidays).map((code) => ({ value: code, label: words.allIn(countryName(code)) })),
          ]}
        />
      )}
      <ChoiceField
        label={words.theOffice}
        kept="kind"
        value={kind}
        onChoose={(chosen) => onKind(chosen as DayKind)}
        choices={DAY_KINDS.map((value) => ({ value, label: words.dayKinds[value] }))}
      />
      <div className={styles.pairs}>
        <TextField
          name="date"
          label={words.date}
          placeholder={catalogue.actions.dateForm}
          first
          error={errors.date}
        />
        {kind !== 'works' && (
          <TextField
            name="name"
            label={isClosed ? words.closedFor : words.openFor}
            placeholder={isClosed ? words.closedForHint : words.openForHint}
            error={errors.name}
          />
        )}
        {(kind === 'part' || kind === 'hours') && (
          <TextField
            name="hours"
            label={kind === 'part' ? words.closedPartOf : words.hoursOf}
            placeholder={kind === 'part' ? words.partHint : words.hoursHint}
            error={errors.hours}
          />
        )}
      </div>
    </>
  );
}
