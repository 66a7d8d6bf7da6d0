import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './CaseFacts.module.css';

/** The case whose RCA this one carries, or those that carry the RCA of this one. */
export function RelatedCases({ rows }: { readonly rows: ReadonlyArray<QueueRow> }) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const go = useScreen((store) => store.go);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.related}>
      <header className={styles.head}>
        <h2>{words.related}</h2>
      </header>
      <ul>
        {rows.map((row) => (
          <li key={row.case}>
            <button
              type="button"
              className={styles.related}
              onClick={() => go({ kind: 'case', case: row.case })}
            >
              <SeverityGlyph severity={row.severity} size={16} named />
              <span className={styles.soft}>{row.case}</span>
              <span className={styles.relatedTitle}>
                <bdi>{row.title}</bdi>
              </span>
              <span className={styles.soft}>{catalogue.queue.stage[row.stage]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
