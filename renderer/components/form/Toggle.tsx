import { Switch } from '@base-ui/react/switch';
import styles from './Toggle.module.css';

interface ToggleProps {
  readonly id?: string;
  readonly checked: boolean;
  /** Id of its name, where no field around it names it. */
  readonly labelledBy?: string;
  /** The dialog around it gives it the focus first. */
  readonly first?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly onLeave?: () => void;
}

/** A switch between on and off. A button of the browser leaves Ctrl Enter to the form around it. */
export function Toggle({ labelledBy, first, onChange, onLeave, ...given }: ToggleProps) {
  return (
    <Switch.Root
      {...given}
      nativeButton
      data-first={first}
      render={<button type="button" />}
      className={styles.switch}
      onCheckedChange={(on) => onChange(on)}
      onBlur={onLeave}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      <Switch.Thumb className={styles.thumb} />
    </Switch.Root>
  );
}
