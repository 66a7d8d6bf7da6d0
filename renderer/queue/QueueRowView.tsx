import { memo, useEffect, useRef } from 'react';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import type { ClockCell as Cell } from '../../shared/wording/clockCell.ts';
import { useMarks } from '../cases/markStore.ts';
import { ClockCell } from '../clocks/ClockCell.tsx';
import { useClockName } from '../clocks/useClockName.ts';
import { Avatar } from '../components/Avatar.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { Tag } from '../components/Tag.tsx';
import { useDesk } from '../desk/startStore.ts';
import { LocalTimeCell } from './LocalTimeCell.tsx';
import styles from './QueueRowView.module.css';
import { secondClock } from './rowFace.ts';
import { TwoLines } from './TwoLines.tsx';
import { useRowFace } from './useRowFace.ts';
import { useRowName } from './useRowName.ts';

interface QueueRowViewProps {
  readonly id: string;
  readonly row: QueueRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  readonly compact: boolean;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (row: QueueRow) => void;
}

/** One case in the list: two lines in nine columns, or in seven where room is short (design §3). */
export const QueueRowView = memo(function QueueRowView(props: QueueRowViewProps) {
  const { id, row, index, top, selected, compact, onSelect, onOpen } = props;
  const element = useRef<HTMLDivElement>(null);
  const name = useRowName(row);
  const face = useRowFace(row);
  const second = secondClock(row);
  const marked = useMarks((store) => store.marked.has(row.case));
  useFollowedFocus(element, selected);
  return (
    <div
      ref={element}
      id={id}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      data-compact={compact}
      data-marked={marked}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-label={marked ? messages.reassigning.rowMarked(name) : name}
      tabIndex={selected ? 0 : -1}
      onClick={() => onSelect(index)}
      onDoubleClick={() => onOpen(row)}
    >
      <CaseCells row={row} compact={compact} />
      <LocalTimeCell severity={row.severity} time={face.time} day={face.day} office={face.office} />
      <TwoLines first={messages.queue.stage[row.stage]} second={compact ? face.step : face.remark} soft />
      <OwnerCell owner={row.owner} />
      {/* The hue is set where it is used: all that is below it is styled anew when another case takes the row. */}
      <div role="gridcell" data-severity={row.severity}>
        {selected ? (
          <NamedClock row={row} name="response" cell={face.response} />
        ) : (
          <ClockCell cell={face.response} />
        )}
      </div>
      <div role="gridcell" data-severity={row.severity}>
        {selected ? (
          <NamedClock row={row} name={second} cell={face.second} />
        ) : (
          <ClockCell cell={face.second} />
        )}
      </div>
      {!compact && <TwoLines first={face.step} second={face.stepBy} />}
    </div>
  );
});

/** What of a row time does not change. */
const CaseCells = memo(function CaseCells({
  row,
  compact,
}: {
  readonly row: QueueRow;
  readonly compact: boolean;
}) {
  return (
    <>
      <div role="gridcell" className={styles.middle}>
        <SeverityGlyph severity={row.severity} named />
      </div>
      <div role="gridcell" className={styles.number}>
        <span>{row.case}</span>
        {!compact && <small>{messages.queue.priority(row.priority)}</small>}
      </div>
      <TitleCell row={row} compact={compact} />
    </>
  );
});

const OwnerCell = memo(function OwnerCell({ owner }: { readonly owner: string | null }) {
  return (
    <div role="gridcell" className={styles.middle}>
      <Avatar owner={owner} />
    </div>
  );
});

/** The clock of the row that is looked at also has its whole name. */
function NamedClock({
  row,
  name,
  cell,
}: {
  readonly row: QueueRow;
  readonly name: ClockName;
  readonly cell: Cell;
}) {
  return <ClockCell cell={cell} name={useClockName(row, name, true)} />;
}

function TitleCell({ row, compact }: { readonly row: QueueRow; readonly compact: boolean }) {
  const start = useDesk();
  const { name, city, zone } = row.customer;
  const edition = start.editions.find(({ id }) => id === row.edition)?.name ?? row.edition;
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.title}>{row.title}</span>
      <small className={styles.customer}>
        <span className={styles.cut}>
          <bdi>{name}</bdi>
          {!compact && ` · ${city ?? cityOf(zone)}`}
        </span>
        {row.edition !== start.editionInForce && <Tag>{edition}</Tag>}
      </small>
    </div>
  );
}

/** Focus follows the selection as long as it is in the list; a click elsewhere is not overruled. */
function useFollowedFocus(element: React.RefObject<HTMLDivElement | null>, selected: boolean): void {
  useEffect(() => {
    const row = element.current;
    if (!selected || row === null) return;
    // To take the focus lays the page out. Just before the frame that costs nothing: it is laid out then anyway.
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      const isInList = activeElement?.closest('[role="grid"]') !== null && activeElement !== null;
      if (isInList || activeElement === document.body) row.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [element, selected]);
}
