import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../language/languageStore.ts';
import field from './Field.module.css';
import { keepByEscape } from './keepByEscape.ts';
import styles from './ListBox.module.css';
import { useDismissName } from './useDismissName.ts';
import { zonesFor } from './zoneChoices.ts';

/** More than a person reads. */
const MOST = 200;

interface ZoneBoxProps {
  readonly id?: string;
  /** Empty while none is chosen. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly onLeave?: () => void;
}

/** A zone of IANA, found by its city, country, alias or name. It stands in a `FieldFrame`. */
export function ZoneBox({ id, value, onChange, onLeave }: ZoneBoxProps) {
  const words = useWords().importing;
  const nameDismissal = useDismissName();
  const [typed, setTyped] = useState('');
  const found = zonesFor(typed === value ? '' : typed)
    .slice(0, MOST)
    .map(({ zone }) => zone);
  return (
    <Combobox.Root
      items={found}
      filter={null}
      onInputValueChange={setTyped}
      value={value === '' ? null : value}
      onValueChange={(zone: string | null) => onChange(zone ?? '')}
      autoHighlight
    >
      <div className={styles.boxed}>
        <Combobox.Input
          id={id}
          className={field.input}
          placeholder={words.zonePlaceholder}
          onKeyDown={keepByEscape}
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
