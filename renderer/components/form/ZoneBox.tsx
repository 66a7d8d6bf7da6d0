import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { useWords } from '../../language/languageStore.ts';
import field from './Field.module.css';
import styles from './ListBox.module.css';
import { useDismissName } from './useDismissName.ts';
import { ZONE_NAMES } from './zoneNames.ts';

interface ZoneBoxProps {
  readonly id?: string;
  /** Empty while none is chosen. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly onLeave?: () => void;
}

/** A zone of IANA, found by typing a part of its name. It stands in a `FieldFrame`. */
export function ZoneBox({ id, value, onChange, onLeave }: ZoneBoxProps) {
  const words = useWords().importing;
  const nameDismissal = useDismissName();
  return (
    <Combobox.Root
      items={ZONE_NAMES}
      value={value === '' ? null : value}
      onValueChange={(zone: string | null) => onChange(zone ?? '')}
      autoHighlight
      limit={200}
    >
      <div className={styles.boxed}>
        <Combobox.Input
          id={id}
          className={field.input}
          placeholder={words.zonePlaceholder}
          onBlur={onLeave}
        />
        {/* The label of the field is that of the input alone. */}
        <Combobox.Trigger
          className={styles.drop}
          aria-label={words.zoneList}
          aria-labelledby={undefined}
          tabIndex={-1}
        >
          <ChevronDown size={14} aria-hidden="true" />
        </Combobox.Trigger>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.place} sideOffset={4}>
          <Combobox.Popup ref={nameDismissal} className={styles.popup}>
            <Combobox.Empty className={styles.nothing}>{words.noZone}</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(zone: string) => (
                <Combobox.Item key={zone} value={zone} className={styles.item}>
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
