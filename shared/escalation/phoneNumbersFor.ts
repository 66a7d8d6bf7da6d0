import type { ChannelNow } from '../policy/channelsFor.ts';
import type { Severity } from '../policy/severity.ts';

type PhoneNumber = ChannelNow['phoneNumbers'][number];

export interface PhoneNumbers {
  /** Of the customer's own country; empty where care has none there. */
  readonly own: ReadonlyArray<PhoneNumber>;
  readonly others: ReadonlyArray<PhoneNumber>;
  readonly isRoundTheClock: boolean;
}

/** Gives the numbers by which care answers a customer at a severity, those of their country (a code) apart (policy §9). */
export function phoneNumbersFor(
  channels: ReadonlyArray<ChannelNow>,
  severity: Severity,
  country: string | null,
): PhoneNumbers {
  const answering = channels.filter(
    ({ applies, phoneNumbers, channel }) =>
      applies &&
      phoneNumbers.length > 0 &&
      // A severity 1 case cannot wait for an office to open.
      (severity !== 1 || channel.hours === 'round-the-clock'),
  );
  const numbers = answering.flatMap(({ phoneNumbers }) => phoneNumbers);
  const isOwn = ({ region }: PhoneNumber): boolean => region === country;
  return {
    own: numbers.filter(isOwn),
    others: numbers.filter((number) => !isOwn(number)),
    isRoundTheClock: answering.some(({ channel }) => channel.hours === 'round-the-clock'),
  };
}
