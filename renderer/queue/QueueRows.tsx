import { startTransition, useEffect, useState } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useQueue } from '../cases/queueStore.ts';
import { type RowSpan, rowIn } from '../cases/rowPages.ts';
import { restMsLeft } from '../keyboard/lastPress.ts';
import { keepSame } from '../now/keepSame.ts';
import type { ListSight } from './listSight.ts';
import { QueueGroup } from './QueueGroup.tsx';
import rowStyles from './QueueRowView.module.css';
import { QueueRowView } from './QueueRowView.tsx';
import { type GroupPlace, topOfRow } from './queueLayout.ts';
import { assignSlots, type RowSlots, rowsWith } from './rowSlots.ts';
import { useDrawnSpans } from './useListWindow.ts';

interface QueueRowsProps {
  readonly places: ReadonlyArray<GroupPlace>;
  readonly sight: ListSight;
  /** How many rows the list has. */
  readonly total: number;
  readonly compact: boolean;
  readonly wide: boolean;
  readonly onOpen: (row: QueueRow) => void;
}

/**
 * The groups and, beside them, all rows that exist: so a row takes over the element of any other. Their order among
 * themselves is that of the elements; each group says which are its own, and in what order (`aria-owns`).
 */
export function QueueRows({ places, sight, total, compact, wide, onOpen }: QueueRowsProps) {
  const { seen, span } = useDrawnSpans(sight, places);
  useRowsRead(span, total);
  const pages = useQueue((store) => store.pages);
  const selected = useQueue((store) => store.selected);
  const counting = useQueue((store) => store.counting);
  const slots = useSlots({ seen, span, total }, selected?.index ?? null);
  const bySlot = [...slots].sort(([, a], [, b]) => a - b);
  return (
    <>
      {places.map((place) => (
        <QueueGroup
          key={place.severity ?? 'flat'}
          place={place}
          count={counting ? null : place.count}
          rows={ownedBy(place, slots)}
        />
      ))}
      {bySlot.map(([index, slot]) => {
        const row = rowIn(pages, index);
        const top = topOfRow(places, index);
        return row === undefined ? (
          <Placeholder key={slot} id={rowId(slot)} top={top} />
        ) : (
          <QueueRowView
            key={slot}
            id={rowId(slot)}
            row={row}
            index={index}
            top={top}
            selected={selected?.case === row.case}
            compact={compact}
            wide={wide}
            onOpen={onOpen}
          />
        );
      })}
    </>
  );
}

/** From the paint of a move on: the next one is not held up by what it may need. */
const AHEAD_AFTER_MS = 50;

/** Has the rows read that are drawn and, a moment later, those to which a page up or down leads from here. */
function useRowsRead(span: RowSpan, total: number): void {
  const need = useQueue((store) => store.need);
  const fetchAhead = useQueue((store) => store.fetchAhead);
  useEffect(() => void need(span), [need, span]);
  useEffect(() => {
    const screen = span.to - span.from;
    const around = { from: Math.max(span.from - screen, 0), to: Math.min(span.to + screen, total) };
    const timer = setTimeout(() => void fetchAhead(around), AHEAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [fetchAhead, span, total]);
}

interface DrawnRows {
  readonly seen: RowSpan;
  readonly span: RowSpan;
  readonly total: number;
  readonly selected: number | null;
  /** The rows beyond those in sight are drawn too. */
  readonly isWhole: boolean;
}

/** What is seen is drawn in this frame; the rows beyond it, which make scrolling smooth, once the keys rest. */
function useSlots(list: Pick<DrawnRows, 'seen' | 'span' | 'total'>, selected: number | null): RowSlots {
  const { seen, span, total } = list;
  const isWhole = useRested(span) === span;
  const [last, setLast] = useState<{ readonly drawn: DrawnRows | null; readonly slots: RowSlots }>(
    NOTHING_DRAWN,
  );
  const drawn = keepSame(last.drawn, { seen, span, total, selected, isWhole });
  if (drawn === last.drawn) return last.slots;
  // Which element a row takes over depends on what the elements show: the rule of React for that is a state.
  const slots = slotsFor(last.slots, drawn);
  setLast({ drawn, slots });
  return slots;
}

const NOTHING_DRAWN = { drawn: null, slots: new Map(), span: { from: 0, to: 0 } };

/**
 * Gives the span once it is time to draw all of it: in the next frame, but after the last key of a walk. Who pages on
 * would have rows beyond sight made that are never seen.
 */
function useRested(span: RowSpan): RowSpan {
  const [rested, setRested] = useState(NOTHING_DRAWN.span);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const left = restMsLeft();
      if (left > 0) timer = setTimeout(look, left);
      else startTransition(() => setRested(span));
    };
    look();
    return () => clearTimeout(timer);
  }, [span]);
  return rested;
}

function slotsFor(before: RowSlots, { seen, span, total, selected, isWhole }: DrawnRows): RowSlots {
  return isWhole
    ? assignSlots(before, rowsWith(span, selected), () => false)
    : assignSlots(before, rowsWith(seen, selected), (index) => index < total);
}

function rowId(slot: number): string {
  return `queue-row-${slot}`;
}

/** The elements of a group's rows from top to bottom, as `aria-owns` wants them. */
function ownedBy({ firstRow, count }: GroupPlace, slots: RowSlots): string {
  return [...slots]
    .filter(([index]) => index >= firstRow && index < firstRow + count)
    .sort(([a], [b]) => a - b)
    .map(([, slot]) => rowId(slot))
    .join(' ');
}

/** A row that is on its way. */
function Placeholder({ id, top }: { readonly id: string; readonly top: number }) {
  return (
    <div
      id={id}
      className={rowStyles.placeholder}
      style={{ transform: `translateY(${top}px)` }}
      aria-hidden="true"
    >
      <span />
      <span />
      <span />
    </div>
  );
}
