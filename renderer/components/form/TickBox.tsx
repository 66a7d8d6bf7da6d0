import { useId } from 'react';
import styles from './TickBox.module.css';

interface TickBoxProps {
  readonly name: string;
  readonly label: string;
}

/** A statement that holds or does not. */
export function TickBox({ name, label }: TickBoxProps) {
  const id = useId();
  return (
    <label htmlFor={id} className={styles.tick}>
      <input id={id} type="checkbox" name={name} />
      {label}
    </label>
  );
}
