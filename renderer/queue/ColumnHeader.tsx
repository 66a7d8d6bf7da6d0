import { useWords } from '../language/languageStore.ts';
import styles from './QueueList.module.css';

/** The names of the columns; severity and owner are told by their cells. */
export function ColumnHeader({ compact }: { readonly compact: boolean }) {
  const words = useWords().queue.column;
  return (
    <div role="rowgroup">
      <div role="row" className={styles.header} aria-rowindex={1}>
        <Column name={words.severity} hidden />
        <Column name={words.case} />
        <Column name={words.title} />
        <Column name={words.localTime} />
        <Column name={compact ? words.stateAndNext : words.state} />
        <Column name={words.owner} hidden />
        <Column name={words.response} />
        <Column name={words.restoration} />
        {!compact && <Column name={words.nextStep} />}
      </div>
    </div>
  );
}

function Column({ name, hidden = false }: { readonly name: string; readonly hidden?: boolean }) {
  return (
    <div role="columnheader">
      <span className={hidden ? 'visuallyHidden' : undefined}>{name}</span>
    </div>
  );
}
