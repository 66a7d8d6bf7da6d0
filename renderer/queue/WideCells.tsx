import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { isSameZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import { entryOf } from '../../shared/lang/entryOf.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatTimeElsewhere, formatWhen } from '../../shared/wording/formatTime.ts';
import { nextClock } from '../clocks/rowClock.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowReading } from '../now/nowStore.ts';
import { TwoLines } from './RowCells.tsx';

/** The columns for which only a wide window has room: when a case was opened and how, and when it is next due. */
export function WideCells({ row }: { readonly row: QueueRow }) {
  const start = useDesk();
  const words = useWords();
  const read = useCallback((now: Instant) => wideLines(words, row, now, start), [words, row, start]);
  const { opened, channel, due, dueThere } = useNowReading(read);
  return (
    <>
      <TwoLines first={opened} second={channel} soft />
      <TwoLines first={due} second={dueThere} />
    </>
  );
}

interface WideLines {
  readonly opened: string;
  readonly channel: string;
  readonly due: string;
  readonly dueThere: string;
}

function wideLines(words: Catalogue, row: QueueRow, now: Instant, { zone }: DeskStart): WideLines {
  const { channel, customer } = row;
  const next = nextClock(row);
  return {
    opened: formatWhen(words, row.openedAt, zone, now),
    channel: channel === null ? '' : (entryOf(words.panel.channels, channel) ?? channel),
    due: next === null ? '' : formatWhen(words, next.due, zone, now),
    dueThere:
      next === null || isSameZone(customer.zone, zone)
        ? ''
        : words.panel.inCity(
            formatTimeElsewhere(words, next.due, customer.zone, zone),
            customer.city ?? cityOf(customer.zone),
          ),
  };
}
