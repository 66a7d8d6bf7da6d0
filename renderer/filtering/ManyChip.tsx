import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import menuStyles from '../components/Menu.module.css';
import { useWords } from '../language/languageStore.ts';
import styles from './FilterBar.module.css';
import { toggled } from './filterParts.ts';

interface ManyChipProps<V extends string | number> {
  readonly name: string;
  readonly chosen: ReadonlyArray<V>;
  readonly choices: ReadonlyArray<{ readonly value: V; readonly label: string; readonly note?: string }>;
  readonly onChoose: (chosen: ReadonlyArray<V>) => void;
}

/** A chip that opens a list of values, of which several may be chosen; they stand on it. */
export function ManyChip<V extends string | number>({ name, chosen, choices, onChoose }: ManyChipProps<V>) {
  const words = useWords().queue;
  const labelOf = (value: V) => choices.find((choice) => choice.value === value)?.label ?? String(value);
  const isSet = chosen.length > 0;
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.chip} data-set={isSet}>
        {isSet ? words.filterIs(name, chosen.map(labelOf).join(', ')) : name}
        <ChevronDown size={12} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu}>
            <Menu.Item className={menuStyles.item} onClick={() => onChoose([])}>
              <span className={menuStyles.mark} />
              {words.filterAny(name)}
            </Menu.Item>
            {choices.map(({ value, label, note }) => (
              <Menu.CheckboxItem
                key={value}
                checked={chosen.includes(value)}
                onCheckedChange={() => onChoose(toggled(chosen, value))}
                className={menuStyles.item}
              >
                <span className={menuStyles.mark}>
                  <Menu.CheckboxItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </Menu.CheckboxItemIndicator>
                </span>
                <span className={menuStyles.label}>{label}</span>
                {note !== undefined && <small className={menuStyles.reason}>{note}</small>}
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
