import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { messages } from '../../../shared/messages/messages.ts';
import styles from './ZoneBox.module.css';
import { ZONE_NAMES } from './zoneNames.ts';

const words = messages.importing;

interface ZoneBoxProps {
  readonly id: string;
  /** Empty while none is chosen. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onBlur?: () => void;
}

/** A zone of IANA, found by typing a part of its name. */
export function ZoneBox({ id, value, onChange, describedBy, invalid = false, onBlur }: ZoneBoxProps) {
  return (
    <Combobox.Root
      items={ZONE_NAMES}
      value={value === '' ? null : value}
      onValueChange={(zone: string | null) => onChange(zone ?? '')}
      autoHighlight
      limit={200}
    >
      <div className={styles.box} data-invalid={invalid}>
        <Combobox.Input
          id={id}
          className={styles.input}
          placeholder={words.zonePlaceholder}
          onBlur={onBlur}
          {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
          {...(invalid ? { 'aria-invalid': true } : {})}
        />
        <Combobox.Trigger className={styles.open} aria-label={words.zoneList} tabIndex={-1}>
          <ChevronDown size={14} aria-hidden="true" />
        </Combobox.Trigger>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.place} sideOffset={4}>
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.nothing}>{words.noZone}</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(zone: string) => (
                <Combobox.Item key={zone} value={zone} className={styles.zone}>
                  {zone}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
