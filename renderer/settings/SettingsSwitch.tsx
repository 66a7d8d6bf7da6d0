import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import styles from './SettingsDialog.module.css';

interface SettingsSwitchProps {
  readonly label: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with what that means. */
export function SettingsSwitch({ label, text, checked, onChange }: SettingsSwitchProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <span className={styles.name}>
        <span id={`${id}-label`}>{label}</span>
        <span id={`${id}-text`} className={styles.text}>
          {text}
        </span>
      </span>
      <Switch.Root
        className={styles.switch}
        checked={checked}
        onCheckedChange={onChange}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-text`}
      >
        <Switch.Thumb className={styles.thumb} />
      </Switch.Root>
    </div>
  );
}
