import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useQueue } from '../stores/queueStore.ts';
import { editionOf, useDesk } from '../stores/startStore.ts';
import { policySentence } from './policySentence.ts';
import styles from './QueueList.module.css';
import rowStyles from './QueueRowView.module.css';
import { QueueRowView } from './QueueRowView.tsx';
import { GROUP_HEIGHT, type GroupPlace, ROW_HEIGHT, type RowSpan } from './queueLayout.ts';
import { rowIn } from './rowPages.ts';

interface QueueGroupProps {
  readonly place: GroupPlace;
  readonly span: RowSpan;
  /** As many rows as are ever drawn at once. */
  readonly most: number;
  readonly count: string;
  readonly compact: boolean;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (row: QueueRow) => void;
}

/** The cases of one severity under their header, which stays in sight while they pass. */
export function QueueGroup({ place, span, most, count, compact, onSelect, onOpen }: QueueGroupProps) {
  const start = useDesk();
  const pages = useQueue((store) => store.pages);
  const { severity, firstRow, count: size } = place;
  const selected = useQueue(({ selected: one }) =>
    one !== null && one.index >= firstRow && one.index < firstRow + size ? one : null,
  );
  const words = messages.queue;
  const name = words.severity[severity];
  return (
    <div
      role="rowgroup"
      aria-label={words.groupName(severity, name, count)}
      className={styles.group}
      style={{ top: place.top, height: place.height }}
    >
      <div className={styles.groupHeader} data-severity={severity} aria-hidden="true">
        <span>
          <span className={styles.severity}>{words.severityTitle(severity, name)}</span>
          <span className={styles.count}>{count}</span>
        </span>
        <span className={styles.policy}>
          {policySentence(editionOf(start, start.editionInForce), severity)}
        </span>
      </div>
      {rendered(place, span, selected?.index ?? null).map((index) => {
        const row = rowIn(pages, index);
        const top = GROUP_HEIGHT + (index - firstRow) * ROW_HEIGHT;
        return row === undefined ? (
          <Placeholder key={keyOf(index, span, most)} top={top} />
        ) : (
          <QueueRowView
            key={keyOf(index, span, most)}
            row={row}
            index={index}
            top={top}
            selected={selected?.case === row.case}
            compact={compact}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        );
      })}
    </div>
  );
}

/**
 * Rows that come into sight take over the elements of those that left: changing some texts costs a fraction of making
 * a row anew. The selected one keeps its own where it is out of sight.
 */
function keyOf(index: number, { from, to }: RowSpan, most: number): string {
  return index >= from && index < to ? String(index % most) : 'selected';
}

/** A row that is on its way. */
function Placeholder({ top }: { readonly top: number }) {
  return (
    <div className={rowStyles.placeholder} style={{ transform: `translateY(${top}px)` }} aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

/** The rows in sight, and the selected one wherever it is: the focus must not vanish with it. */
function rendered({ firstRow, count }: GroupPlace, span: RowSpan, selected: number | null): number[] {
  const from = Math.max(span.from, firstRow);
  const to = Math.min(span.to, firstRow + count);
  const rows = Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);
  return selected !== null && !rows.includes(selected) ? [...rows, selected] : rows;
}
