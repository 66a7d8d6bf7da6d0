import type { ReactNode } from 'react';
import styles from './DraftPart.module.css';

interface DraftPartProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** A part of the form under its title, three fields a row. */
export function DraftPart({ title, note, children }: DraftPartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.partTitle}>
        {title} <span>{note}</span>
      </h2>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}
