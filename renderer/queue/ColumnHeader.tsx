import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SortKey } from '../../shared/queue/queueSort.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './QueueList.module.css';
import { sortByColumn } from './SortMenu.tsx';

interface ColumnHeaderProps {
  readonly compact: boolean;
  readonly wide: boolean;
}

/** The names of the columns, a click on which sorts by them; severity and owner are told by their cells. */
export function ColumnHeader({ compact, wide }: ColumnHeaderProps) {
  const words = useWords().queue.column;
  return (
    <div role="rowgroup">
      <div role="row" className={styles.header} aria-rowindex={1}>
        <Column name={words.severity} hidden />
        <Column name={words.case} by="case" />
        <Column name={words.title} by="title" />
        <Column name={words.localTime} />
        {wide && <Column name={words.opened} by="opened" />}
        {wide && <Column name={words.nextDue} by="due" />}
        <Column name={compact ? words.stateAndNext : words.state} by="state" />
        <Column name={words.owner} hidden />
        <Column name={words.response} by="response" />
        <Column name={words.restoration} by="restoration" />
        {!compact && <Column name={words.nextStep} {...(wide ? {} : { by: 'due' as const })} />}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly hidden?: boolean;
  /** What a click sorts by. */
  readonly by?: SortKey;
}

function Column({ name, hidden = false, by }: ColumnProps) {
  const sort = useQueue((store) => store.sort);
  const isSorted = by !== undefined && sort?.by === by;
  const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const Arrow = order === 'descending' ? ArrowDown : ArrowUp;
  return (
    <div role="columnheader" aria-sort={order}>
      {by === undefined ? (
        <span className={hidden ? 'visuallyHidden' : undefined}>{name}</span>
      ) : (
        // The list is one stop of Tab: the keys sort by O.
        <button
          type="button"
          className={styles.sortable}
          tabIndex={-1}
          onClick={(event) => {
            sortByColumn(by);
            event.currentTarget.focus();
          }}
        >
          {name}
          {isSorted && <Arrow size={12} aria-hidden="true" />}
        </button>
      )}
    </div>
  );
}
