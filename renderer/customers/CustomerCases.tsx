import { useEffect, useState } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ask, listen } from '../api.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './Customers.module.css';

const words = messages.customers;
const SHOWN = 50;

/** The open cases of a customer, in queue order. */
export function CustomerCases({ customer, count }: { readonly customer: string; readonly count: number }) {
  const [rows, setRows] = useState<ReadonlyArray<QueueRow>>([]);
  const go = useScreen((store) => store.go);
  useEffect(() => {
    const read = async () => {
      const answer = await ask('queue.window', { view: 'open', filter: { customer }, from: 0, to: SHOWN });
      if (answer.ok) setRows(answer.value.rows);
    };
    void read();
    return listen('desk.changed', () => void read());
  }, [customer]);
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
              <span className={styles.name}>{row.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
