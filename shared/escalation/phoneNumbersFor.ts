import type { Edition } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';

export interface PhoneNumber {
  /** Country code, such as US. */
  readonly region: string;
  readonly number: string;
}

export interface PhoneNumbers {
  /** Of the customer's own country; empty where care has none there. */
  readonly own: ReadonlyArray<PhoneNumber>;
  readonly others: ReadonlyArray<PhoneNumber>;
  readonly isRoundTheClock: boolean;
}

/** Gives the numbers by which the edition answers a severity by phone, those of the customer's country apart (policy §9). */
export function phoneNumbersFor(edition: Edition, severity: Severity, country: string | null): PhoneNumbers {
  const channels = edition.channels.filter(
    ({ severities, phoneNumbers = [], hours }) =>
      severities.includes(severity) &&
      phoneNumbers.length > 0 &&
      // A severity 1 case cannot wait for an office to open.
      (severity !== 1 || hours === 'round-the-clock'),
  );
  const numbers = channels.flatMap(({ phoneNumbers = [] }) => phoneNumbers);
  const isOwn = ({ region }: PhoneNumber): boolean => region === country;
  return {
    own: numbers.filter(isOwn),
    others: numbers.filter((number) => !isOwn(number)),
    isRoundTheClock: channels.some(({ hours }) => hours === 'round-the-clock'),
  };
}
