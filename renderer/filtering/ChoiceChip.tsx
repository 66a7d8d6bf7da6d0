import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import menuStyles from '../components/Menu.module.css';
import { useWords } from '../language/languageStore.ts';
import styles from './FilterBar.module.css';

interface ChoiceChipProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** Undefined takes the choice back. */
  readonly onChoose: (value: string | undefined) => void;
}

/** A chip that opens a list of values; the chosen one stands on it. */
export function ChoiceChip({ name, value, choices, onChoose }: ChoiceChipProps) {
  const catalogue = useWords();
  const words = catalogue.queue;
  const chosen = choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.chip} data-set={value !== undefined}>
        {chosen === undefined ? name : words.filterIs(name, chosen)}
        <ChevronDown size={12} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu}>
            <Menu.RadioGroup
              value={value ?? ''}
              onValueChange={(next) => onChoose(next === '' ? undefined : next)}
            >
              {[{ value: '', label: words.filterAny(name) }, ...choices].map((choice) => (
                <Menu.RadioItem
                  key={choice.value}
                  value={choice.value}
                  className={menuStyles.item}
                  closeOnClick
                >
                  <span className={menuStyles.mark}>
                    <Menu.RadioItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Menu.RadioItemIndicator>
                  </span>
                  {choice.label}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
