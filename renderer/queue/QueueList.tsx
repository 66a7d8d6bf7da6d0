import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useActionCommands } from '../actions/useActionCommands.ts';
import { RowMenu } from '../caseMenu/RowMenu.tsx';
import { useQueue } from '../cases/queueStore.ts';
import { useWidth } from '../components/useWidth.ts';
import { useCompact } from '../components/useWindowWidth.ts';
import { useWords } from '../language/languageStore.ts';
import { useMarkCommands } from '../marking/useMarkCommands.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import { useKeepUncovered } from './coveredRoom.ts';
import styles from './QueueList.module.css';
import { QueueRows } from './QueueRows.tsx';
import { numberRoom, placeFlat, placeGroups } from './queueLayout.ts';
import { ringKeeper } from './ringKeeper.ts';
import { ScrollThumb } from './ScrollThumb.tsx';
import { useComeBack, useListHeight, useListSight, useRevealed } from './useListWindow.ts';
import { useQueueCommands } from './useQueueCommands.ts';
import { useStayInSight } from './useStayInSight.ts';

/** Below this a title would be cut to nothing in nine columns. */
const NINE_COLUMNS_FROM = 880;

/** From here on two columns more leave a title all the room that it needs. */
const ELEVEN_COLUMNS_FROM = 1_240;

/** The cases of a view: a grid of which only the rows in sight exist. */
export function QueueList() {
  const words = useWords();
  const view = useQueue((store) => store.view);
  const total = useQueue((store) => store.total);
  const groups = useQueue((store) => store.groups);
  const counting = useQueue((store) => store.counting);
  const scroller = useRef<HTMLDivElement>(null);
  const isFlat = useQueue((store) => store.sort !== null);
  const places = useMemo(() => (isFlat ? placeFlat(groups) : placeGroups(groups)), [groups, isFlat]);
  const sight = useListSight(scroller);
  const height = useListHeight(places);
  const [body, width] = useWidth();
  const room = useQueue((store) => numberRoom(store.pages));
  const isNarrow = useCompact();
  const isCompact = isNarrow || (width > 0 && width < NINE_COLUMNS_FROM);
  const isWide = width >= ELEVEN_COLUMNS_FROM;
  useComeBack(scroller, sight, places);
  useRevealed(scroller, sight, places);
  useStayInSight(scroller, sight, places);
  useKeepUncovered(scroller, places);
  useQueueCommands(scroller, places);
  useActionCommands();
  useMarkCommands('queue', lookedAt);
  const open = useCallback((row: QueueRow) => useScreen.getState().go({ kind: 'case', case: row.case }), []);
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={words.queue.list(words.frame.view[view])}
      aria-rowcount={counting ? -1 : (total ?? 0) + 1}
      data-compact={isCompact}
      data-wide={isWide}
      style={{ '--number': `${room}px` } as CSSProperties}
      {...ringKeeper}
    >
      <ColumnHeader compact={isCompact} wide={isWide} />
      <div className={styles.body} role="presentation" ref={body}>
        <RowMenu
          list={
            <div className={styles.scroller} ref={scroller} role="presentation">
              <div className={styles.all} role="presentation" style={{ height }}>
                <QueueRows
                  places={places}
                  sight={sight}
                  total={total ?? 0}
                  compact={isCompact}
                  wide={isWide}
                  onOpen={open}
                />
              </div>
            </div>
          }
        />
        <ScrollThumb scroller={scroller} sight={sight} height={height} />
      </div>
    </div>
  );
}

function lookedAt(): string | undefined {
  return useQueue.getState().selected?.case;
}
