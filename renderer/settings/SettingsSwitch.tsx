import { Field } from '@base-ui/react/field';
import { Toggle } from '../components/form/Toggle.tsx';
import styles from './SettingsDialog.module.css';

interface SettingsSwitchProps {
  readonly label: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with what that means. */
export function SettingsSwitch({ label, text, checked, onChange }: SettingsSwitchProps) {
  return (
    <Field.Root className={styles.choice}>
      <span className={styles.name}>
        <Field.Label>{label}</Field.Label>
        <Field.Description className={styles.text}>{text}</Field.Description>
      </span>
      <Toggle checked={checked} onChange={onChange} />
    </Field.Root>
  );
}
