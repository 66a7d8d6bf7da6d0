import { Check, CircleAlert } from 'lucide-react';
import { Key } from '../../components/Key.tsx';
import { useWords } from '../../language/languageStore.ts';
import type { FieldError } from '../checks/checkDraft.ts';
import styles from './DraftSide.module.css';

interface OpenChecksProps {
  readonly errors: ReadonlyArray<FieldError>;
  readonly done: ReadonlyArray<string>;
  readonly onError: (index: number) => void;
}

/** What keeps the case from opening, each a way to its field, and what is in order. */
export function OpenChecks({ errors, done, onError }: OpenChecksProps) {
  const words = useWords().drafting;
  return (
    <section className={styles.section} aria-label={words.before}>
      <h2 className={styles.title}>{words.before}</h2>
      <ol>
        {errors.map(({ field, brief }, index) => (
          <li key={field}>
            <button type="button" className={styles.problem} onClick={() => onError(index)}>
              <CircleAlert size={14} aria-hidden="true" />
              <span>{brief}</span>
              {index < 9 && (
                <span className={styles.keys}>
                  <Key name="Alt" />
                  <Key name={words.errorNumber(index + 1)} />
                </span>
              )}
            </button>
          </li>
        ))}
        {[...(errors.length === 0 ? [words.ready] : []), ...done].map((text) => (
          <li key={text} className={styles.done}>
            <Check size={14} aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
