import { ListFilter } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { announce } from '../announcing/LiveRegions.tsx';
import { ask } from '../api.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useCompact } from '../components/useWindowWidth.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useStart } from '../desk/startStore.ts';
import { FilterBar } from '../filtering/FilterBar.tsx';
import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { MarkedBar } from '../marking/MarkedBar.tsx';
import { MarkedPanel } from '../marking/MarkedPanel.tsx';
import { saveCalendar } from '../marking/shareCases.ts';
import { enterList } from '../navigation/enterList.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { DetailsPanel } from '../panel/DetailsPanel.tsx';
import { QueueEmpty } from '../queue/QueueEmpty.tsx';
import { QueueList } from '../queue/QueueList.tsx';
import { QueueLoading } from '../queue/QueueLoading.tsx';
import { SortMenu } from '../queue/SortMenu.tsx';
import { useActiveSaved } from '../savedViews/useActiveSaved.ts';
import { useToast } from '../toast/toastStore.ts';
import styles from './CaseQueue.module.css';
import { fetchTheRest } from './later.tsx';

const COMMANDS: Commands = {
  saveCalendar: () => void saveCalendar(),
  filter: () => useScreen.getState().reachFilter(true),
  clearFilter,
};

/** The list, most urgent first, and beside it what is known of the selected case. */
export function CaseQueue() {
  const words = useWords().queue;
  const total = useQueue((store) => store.total);
  const problem = useQueue((store) => store.problem);
  const filterShown = useScreen((store) => store.filterShown);
  const isCompact = useCompact();
  const peeking = useScreen((store) => store.peeking);
  const someMarked = useMarks(({ marked }) => marked.size > 0);
  const hidden = useSettings((store) => store.settings.detailsHidden);
  useReportPainted(total !== null);
  useFilterAnnouncement();
  useCommands(COMMANDS);
  const isNewDesk = useStart((store) => store.start?.empty === true) && total === 0;
  const showsDetails = (isCompact ? peeking : !hidden) && !isNewDesk;
  return (
    <div className={styles.screen}>
      <section className={styles.queue} aria-label={words.column.title}>
        <ViewHeader />
        {filterShown && <FilterBar />}
        <Body total={total} failed={problem !== null} />
        <MarkedBar />
      </section>
      {showsDetails && (someMarked && !isCompact ? <MarkedPanel /> : <DetailsPanel overlaid={isCompact} />)}
    </div>
  );
}

function Body({ total, failed }: { readonly total: number | null; readonly failed: boolean }) {
  if (total === null) return <QueueLoading failed={failed} />;
  return total === 0 ? <QueueEmpty /> : <QueueList />;
}

function ViewHeader() {
  const catalogue = useWords();
  const words = catalogue.queue;
  const view = useQueue((store) => store.view);
  const active = useActiveSaved();
  const total = useQueue((store) => store.total);
  const counting = useQueue((store) => store.counting);
  // Also while the bar is hidden: a list that leaves cases out says so.
  const parts = useQueue((store) => Object.keys(store.filter).length);
  const { filterShown, showFilter, reachFilter } = useScreen();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {active?.name ?? catalogue.frame.view[view]}
        {total !== null && (
          <span className={styles.count}>{counting ? words.counting : formatCount(catalogue, total)}</span>
        )}
      </h1>
      <SortMenu />
      <Button
        look="quiet"
        icon={<ListFilter aria-hidden="true" />}
        hint={<CommandKeys id="filter" />}
        aria-expanded={filterShown}
        aria-label={parts === 0 ? undefined : words.filterParts(parts)}
        aria-keyshortcuts="F"
        className={styles.filter}
        onClick={() => (filterShown ? showFilter(false) : reachFilter(true))}
      >
        {words.filter}
        {parts > 0 && <span className={styles.parts}>{formatCount(catalogue, parts)}</span>}
      </Button>
    </header>
  );
}

function clearFilter(): void {
  const { filter, narrow } = useQueue.getState();
  // First: the row that has been the current one comes into sight with the focus, and the list then goes to its own.
  enterList();
  if (Object.keys(filter).length > 0) void narrow({});
  else useToast.getState().say(spoken().shortcuts.nothingFiltered);
}

/** Tells main once that the first rows are on the screen, after the frame that shows them. */
function useReportPainted(ready: boolean): void {
  const [told, setTold] = useState(false);
  const counted = useCounts((store) => store.counts !== null);
  useEffect(() => {
    if (!ready || !counted || told) return;
    setTold(true);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        void ask('window.painted', {});
        fetchTheRest();
      }),
    );
  }, [ready, counted, told]);
}

/** Tells a screen reader how many cases a filter leaves, once they are read (design §9). */
function useFilterAnnouncement(): void {
  useEffect(() => {
    let isWaiting = false;
    return useQueue.subscribe((now, before) => {
      if (now.view !== before.view) isWaiting = false;
      else if (now.filter !== before.filter) isWaiting = true;
      if (!isWaiting || now.pages === before.pages || now.total === null || now.counting) return;
      isWaiting = false;
      const words = spoken();
      announce(words.queue.filterResult(now.total));
    });
  }, []);
}
