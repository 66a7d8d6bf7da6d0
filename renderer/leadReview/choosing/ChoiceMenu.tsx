import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import menuStyles from '../../components/Menu.module.css';
import styles from './ReviewHeader.module.css';

interface ChoiceMenuProps {
  readonly name: string;
  readonly icon?: ReactNode;
  /** What stands on the button. */
  readonly shown: string;
  readonly value: string;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly onChoose: (value: string) => void;
}

/** A button that says what is chosen and opens the other choices. */
export function ChoiceMenu({ name, icon, shown, value, choices, onChoose }: ChoiceMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.choice} aria-label={`${name}: ${shown}`}>
        {icon}
        <span>{shown}</span>
        <ChevronDown size={13} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu}>
            <Menu.RadioGroup value={value} onValueChange={(next: string) => onChoose(next)}>
              {choices.map((choice) => (
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
