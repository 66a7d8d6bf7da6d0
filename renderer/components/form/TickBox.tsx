import { useId } from 'react';
import { useFirstText } from './keptText.ts';
import styles from './TickBox.module.css';

interface TickBoxProps {
  readonly name: string;
  readonly label: string;
}

/** A statement that holds or does not; its form keeps it with its words. */
export function TickBox({ name, label }: TickBoxProps) {
  const id = useId();
  const first = useFirstText(name, '');
  return (
    <label htmlFor={id} className={styles.tick}>
      <input id={id} type="checkbox" name={name} data-kept={name} defaultChecked={first === 'on'} />
      {label}
    </label>
  );
}
