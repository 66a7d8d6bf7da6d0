import { Check, CircleAlert } from 'lucide-react';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { Key } from '../components/Key.tsx';
import type { FieldError } from './checkDraft.ts';
import styles from './DraftSide.module.css';
import type { DraftForm } from './draftForm.ts';
import { TargetsPreview } from './TargetsPreview.tsx';

const words = draftingWords;

interface DraftSideProps {
  readonly form: DraftForm;
  readonly errors: ReadonlyArray<FieldError>;
  readonly onError: (index: number) => void;
}

/** Beside the form: the deadlines that the case would get, and what it still lacks. */
export function DraftSide({ form, errors, onError }: DraftSideProps) {
  return (
    <aside className={styles.side} aria-label={words.targets(form.openedAt === '')}>
      <TargetsPreview form={form} />
      <section className={styles.section} aria-label={words.before}>
        <h2 className={styles.title}>{words.before}</h2>
        {errors.length === 0 ? (
          <p className={styles.ready}>
            <Check size={14} aria-hidden="true" />
            {words.ready}
          </p>
        ) : (
          <ol>
            {errors.map(({ field, text }, index) => (
              <li key={field}>
                <button type="button" className={styles.problem} onClick={() => onError(index)}>
                  <CircleAlert size={14} aria-hidden="true" />
                  <span>{words.problem(words.fields[field], text)}</span>
                  {index < 9 && (
                    <span className={styles.keys}>
                      <Key name="Alt" />
                      <Key name={words.errorNumber(index + 1)} />
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        )}
      </section>
    </aside>
  );
}
