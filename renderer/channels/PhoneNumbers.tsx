import { Popover } from '@base-ui/react/popover';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import type { DraftChannels } from './draftChannels.ts';
import styles from './PhoneNumbers.module.css';

interface PhoneNumbersProps {
  readonly channels: DraftChannels;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The numbers at which the customer reaches care by voice, and which channels apply and are open now (policy §9). */
export function PhoneNumbers({ channels: { lines, numbers }, open, onOpenChange }: PhoneNumbersProps) {
  const words = useWords().drafting;
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
            {lines.length > 0 && (
              <>
                <h3 className={styles.title}>{words.channelList}</h3>
                <dl className={styles.numbers}>
                  {lines.map(({ id, name, state }) => (
                    <div key={id}>
                      <dt>{name}</dt>
                      <dd>{state}</dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
