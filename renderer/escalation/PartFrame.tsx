import type { ReactNode } from 'react';
import styles from './EscalationDialog.module.css';

interface PartFrameProps {
  /** The ladder, or the levels so far. */
  readonly left: ReactNode;
  readonly form: ReactNode;
  /** Heading and content of the right column. */
  readonly previewTitle: string;
  readonly previewNote?: string;
  readonly preview: ReactNode;
  /** What the footer says, and its buttons. */
  readonly says: ReactNode;
  readonly buttons: ReactNode;
}

/** The three columns of the escalation and its footer. */
export function PartFrame({ left, form, previewTitle, previewNote, preview, says, buttons }: PartFrameProps) {
  return (
    <>
      <div className={styles.columns}>
        {left}
        <div className={styles.form}>{form}</div>
        <section className={styles.preview} aria-label={previewTitle}>
          <div className={styles.previewHead}>
            <h3>{previewTitle}</h3>
            <span>{previewNote}</span>
          </div>
          <div className={styles.sheet}>{preview}</div>
        </section>
      </div>
      <div className={styles.footer}>
        <div className={styles.says} role="status">
          {says}
        </div>
        <div className={styles.buttons}>{buttons}</div>
      </div>
    </>
  );
}
