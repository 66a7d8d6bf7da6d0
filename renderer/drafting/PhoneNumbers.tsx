import { Popover } from '@base-ui/react/popover';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { Key } from '../components/Key.tsx';
import styles from './PhoneNumbers.module.css';

const words = draftingWords;

export interface PhoneNumber {
  readonly channel: string;
  readonly region: string;
  readonly number: string;
}

interface PhoneNumbersProps {
  readonly numbers: ReadonlyArray<PhoneNumber>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The numbers at which the customer reaches care by voice, as the edition has them (policy §9); Alt P shows them. */
export function PhoneNumbers({ numbers, open, onOpenChange }: PhoneNumbersProps) {
  return (
    <Popover.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Popover.Trigger className={styles.trigger} aria-keyshortcuts="Alt+P" tabIndex={-1}>
        {words.phoneNumbers}
        <Key name="Alt" />
        <Key name="P" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.place} sideOffset={4} align="end">
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{words.phoneNumbers}</Popover.Title>
            {numbers.length === 0 ? (
              <p>{words.noNumbers}</p>
            ) : (
              <dl className={styles.numbers}>
                {numbers.map(({ channel, region, number }) => (
                  <div key={`${channel} ${number}`}>
                    <dt>
                      {region} <span>{channel}</span>
                    </dt>
                    <dd>{number}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
