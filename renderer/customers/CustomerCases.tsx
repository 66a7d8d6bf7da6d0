import { useAnswer } from '../asking/useAnswer.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './Customers.module.css';

const SHOWN = 50;

/** The open cases of a customer, in queue order. */
export function CustomerCases({ customer, count }: { readonly customer: string; readonly count: number }) {
  const words = useWords().customers;
  const go = useScreen((store) => store.go);
  const question = { view: 'open', filter: { customer }, from: 0, to: SHOWN } as const;
  const rows = useAnswer('queue.window', question, { upToDate: true }).answer?.rows ?? [];
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>
        {words.cases} <span>{count}</span>
      </h2>
      {rows.length === 0 && <p className={styles.soft}>{words.noCases}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.case}>
            <button
              type="button"
              className={styles.case}
              onClick={() => go({ kind: 'case', case: row.case })}
            >
              <SeverityGlyph severity={row.severity} size={16} named />
              <span className={styles.soft}>{row.case}</span>
              <span className={styles.name}>
                <bdi>{row.title}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
