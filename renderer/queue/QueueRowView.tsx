import { memo, type RefObject, useEffect, useRef } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { copyLink } from '../actions/copyLink.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useWords } from '../language/languageStore.ts';
import { beginDrag, endDrag } from '../marking/dragCases.ts';
import { isMarking, keepFromScrolling, MIDDLE, pressRow } from './pressRow.ts';
import styles from './QueueRowView.module.css';
import { CaseCells, LocalTimeCell, OwnerCell, RowClockCell, TwoLines } from './RowCells.tsx';
import { useRowFace, useRowName } from './rowFace.ts';
import { WideCells } from './WideCells.tsx';

interface QueueRowViewProps {
  readonly id: string;
  readonly row: QueueRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  readonly compact: boolean;
  readonly wide: boolean;
  readonly onOpen: (row: QueueRow) => void;
}

/** One case in the list: two lines in nine columns, in seven where room is short, in eleven where there is plenty (design §3). */
export const QueueRowView = memo(function QueueRowView(props: QueueRowViewProps) {
  const { id, row, index, top, selected, compact, wide, onOpen } = props;
  const element = useRef<HTMLDivElement>(null);
  const words = useWords();
  const name = useRowName(row);
  const face = useRowFace(row, selected);
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
      aria-label={marked ? words.reassigning.rowMarked(name) : name}
      tabIndex={-1}
      onClick={(event) => pressRow(event, index, row.case)}
      onContextMenu={() => void useQueue.getState().moveTo(index)}
      onDoubleClick={(event) => !isMarking(event) && onOpen(row)}
      draggable
      onDragStart={(event) => {
        beginDrag(event, row.case);
        // The press gave this row the focus, and no click will follow that makes it the current one.
        void useQueue.getState().moveTo(index);
      }}
      onDragEnd={endDrag}
      onMouseDown={keepFromScrolling}
      onAuxClick={(event) => event.button === MIDDLE && void copyLink(row.case)}
    >
      <CaseCells row={row} compact={compact} marked={marked} />
      <LocalTimeCell severity={row.severity} time={face.time} day={face.day} office={face.office} />
      {wide && <WideCells row={row} />}
      <TwoLines first={words.queue.stage[row.stage]} second={compact ? face.step : face.remark} soft />
      <OwnerCell owner={row.owner} />
      <RowClockCell severity={row.severity} cell={face.response} name={face.responseName} />
      <RowClockCell severity={row.severity} cell={face.second} name={face.secondName} />
      {!compact && <TwoLines first={face.step} second={face.stepBy} />}
    </div>
  );
});

/** Focus and the stop of Tab follow the selection; a click elsewhere is not overruled. */
function useFollowedFocus(element: RefObject<HTMLDivElement | null>, selected: boolean): void {
  useEffect(() => {
    const row = element.current;
    if (!selected || row === null) return;
    const follow = () => {
      stop();
      const { activeElement } = document;
      const isInList = activeElement?.closest('[role="grid"]') !== null && activeElement !== null;
      if (isInList || activeElement === document.body) row.focus({ preventScroll: true });
      stopTabAt(row);
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', follow, { capture: true });
    };
    // To take the focus lays the page out. Just before the frame that costs nothing: it is laid out then anyway.
    const frame = requestAnimationFrame(follow);
    // A key that comes before the frame goes to the focused row, and would mean the case before (Shift F10 after J).
    window.addEventListener('keydown', follow, { capture: true });
    return stop;
  }, [element, selected]);
}

/** Not by React: to take the stop of Tab from a row that still has the focus lays the page out at once. */
function stopTabAt(row: HTMLElement): void {
  for (const other of row.parentElement?.querySelectorAll<HTMLElement>('[role="row"][tabindex="0"]') ?? [])
    if (other !== row) other.tabIndex = -1;
  row.tabIndex = 0;
}
