import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import field from '../components/form/Field.module.css';
import box from '../components/form/ListBox.module.css';
import { useDismissName } from '../components/form/useDismissName.ts';
import { joinClasses } from '../components/joinClasses.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './FilterBar.module.css';

export interface Findable {
  readonly value: string;
  readonly label: string;
}

interface FindChipProps {
  readonly name: string;
  readonly value: string | undefined;
  /** What is found by what was typed, the best match first. */
  readonly found: ReadonlyArray<Findable>;
  readonly onType: (text: string) => void;
  /** Undefined takes the choice back. */
  readonly onChoose: (value: string | undefined) => void;
}

/** A chip for one of very many: its list is searched by typing. */
export function FindChip({ name, value, found, onType, onChoose }: FindChipProps) {
  const words = useWords().queue;
  const nameDismissal = useDismissName();
  const [typed, setTyped] = useState('');
  const any: Findable = { value: '', label: words.filterAny(name) };
  const chosen = found.find((one) => one.value === value)?.label ?? value;
  const shown = chosen === undefined ? name : words.filterIs(name, chosen);
  return (
    <Combobox.Root
      items={typed === '' ? [any, ...found] : found}
      filter={null}
      autoHighlight
      value={value === undefined ? null : { value, label: chosen ?? value }}
      isItemEqualToValue={(one: Findable, other: Findable) => one.value === other.value}
      onInputValueChange={(text) => {
        setTyped(text);
        onType(text);
      }}
      onValueChange={(next: Findable | null) =>
        onChoose(next === null || next.value === '' ? undefined : next.value)
      }
    >
      <Combobox.Trigger className={styles.chip} data-set={value !== undefined} aria-label={shown}>
        {shown}
        <ChevronDown size={12} aria-hidden="true" />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} align="start" className={box.place}>
          <Combobox.Popup ref={nameDismissal} className={styles.found} aria-label={name}>
            <Combobox.Input
              className={joinClasses(field.input, styles.find)}
              placeholder={words.filterFind(name)}
              aria-label={words.filterFind(name)}
            />
            <Combobox.List className={box.list}>
              {(one: Findable) => (
                <Combobox.Item key={one.value} value={one} className={box.item}>
                  {one.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
