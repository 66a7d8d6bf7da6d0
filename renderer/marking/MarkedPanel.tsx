import type { MarkedLook } from '../../shared/ipc/bulkChannels.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { Avatar } from '../components/Avatar.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import panel from '../panel/DetailsPanel.module.css';
import { useLook } from './lookStore.ts';
import { MarkedActions } from './MarkedActions.tsx';
import styles from './MarkedPanel.module.css';
import { NextAmong } from './NextAmong.tsx';

/** So many customers are named. */
const NAMED = 4;

/** The marked cases beside the list, in the place of the details of one: what they are, and what they all take. */
export function MarkedPanel() {
  const words = useWords().bulk;
  const count = useMarks(({ marked }) => marked.size);
  const look = useLook((store) => store.look);
  const selected = useQueue((store) => store.selected?.case);
  return (
    <aside className={panel.panel} aria-label={words.list}>
      <header className={panel.header}>
        <div className={styles.first}>
          <h2>{words.marked(count)}</h2>
          {look?.severities.length === 1 && <span>{words.allOf(look.severities[0]?.severity ?? 0)}</span>}
        </div>
        {look !== null && <p className={styles.customers}>{customersOf(look, words)}</p>}
      </header>
      {look !== null && (
        <>
          <MarkedList look={look} count={count} />
          <MarkedActions look={look} count={count} />
          <NextAmong look={look} />
        </>
      )}
      <section className={`${panel.section} ${styles.foot}`}>
        <p>
          {words.oneUndo} {selected !== undefined && words.otherKeys(selected)}
        </p>
      </section>
    </aside>
  );
}

function customersOf({ customers }: MarkedLook, words: ReturnType<typeof useWords>['bulk']): string {
  const listed = customers.slice(0, NAMED).join(', ');
  return words.customers(listed, Math.max(customers.length - NAMED, 0));
}

function MarkedList({ look, count }: { readonly look: MarkedLook; readonly count: number }) {
  const words = useWords().bulk;
  return (
    <section className={panel.section} aria-label={words.list}>
      <h3 className={panel.sectionTitle}>
        <span>{words.list}</span>
      </h3>
      <ol className={styles.list}>
        {look.rows.map((row) => (
          <li key={row.case}>
            <SeverityGlyph severity={row.severity} named />
            <span className={styles.about}>
              <span>{row.title}</span>
              <small>{words.numberAndCustomer(row.case, row.customer.name)}</small>
            </span>
            <Avatar owner={row.owner} />
          </li>
        ))}
      </ol>
      {count > look.rows.length && (
        <p className={styles.more}>{words.moreMarked(count - look.rows.length)}</p>
      )}
    </section>
  );
}
