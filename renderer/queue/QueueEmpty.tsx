import { CircleCheck, SearchX } from 'lucide-react';
import { useCallback } from 'react';
import { DAY } from '../../shared/calendar/instant/instant.ts';
import type { FilterPart, QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { formatLeft } from '../../shared/wording/formatLength.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import { useFound } from '../asking/useAnswer.ts';
import { useCounts } from '../cases/countsStore.ts';
import { goToView } from '../cases/goToView.ts';
import { useQueue } from '../cases/queueStore.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys, Key } from '../components/Key.tsx';
import { Tag } from '../components/Tag.tsx';
import { useDesk, useStart } from '../desk/startStore.ts';
import { partsOf, partText, withoutPart } from '../filtering/filterParts.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick, useNowText } from '../now/nowStore.ts';
import { FirstStart } from './FirstStart.tsx';
import styles from './QueueEmpty.module.css';
import { useNextOffice } from './useNextOffice.ts';

/** What stands where there is no row: why, and what to do about it (design §10). */
export function QueueEmpty() {
  const filter = useQueue((store) => store.filter);
  const isNewDesk = useStart((store) => store.start?.empty === true);
  if (partsOf(filter).length > 0) return <NoMatch filter={filter} />;
  return isNewDesk ? <FirstStart /> : <EmptyView />;
}

function EmptyView() {
  const catalogue = useWords();
  const words = catalogue.queue;
  const view = useQueue((store) => store.view);
  const go = useScreen((store) => store.go);
  // After an import of old cases nothing is open, and much is late.
  const late = useCounts(({ counts }) => counts?.breached ?? 0);
  return (
    <div className={styles.place}>
      <CircleCheck size={28} aria-hidden="true" />
      <h2>{view === 'open' ? words.emptyOpen : words.emptyView(catalogue.frame.view[view])}</h2>
      {late === 0 ? (
        <p>
          {words.emptyText} <NextOpening />
        </p>
      ) : (
        <p>{words.emptyButBreached(late)}</p>
      )}
      <div className={styles.actions} data-arrival="control">
        {late > 0 && (
          <Button hint={<CommandKeys id="go:breached" />} onClick={() => goToView('breached')}>
            {words.showBreached}
          </Button>
        )}
        <Button hint={<CommandKeys id="newDraft" />} onClick={() => go({ kind: 'draft', draft: null })}>
          {words.newDraft}
        </Button>
        {view !== 'open' && (
          <Button look="quiet" hint={<CommandKeys id="go:open" />} onClick={() => goToView('open')}>
            {words.showAllOpen}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where work will come from next. */
function NextOpening() {
  const catalogue = useWords();
  const words = catalogue.queue;
  const { zone } = useDesk();
  const next = useNextOffice();
  const text = useNowText((now) =>
    next === null
      ? ''
      : words.nextOffice(
          next.city,
          formatWhen(catalogue, next.opensAt, zone, now),
          formatLeft(catalogue, Math.max(next.opensAt - now, 0), DAY),
        ),
  );
  return <span>{text}</span>;
}

function NoMatch({ filter }: { readonly filter: QueueFilter }) {
  const catalogue = useWords();
  const words = catalogue.queue;
  const view = useQueue((store) => store.view);
  const { zone } = useDesk();
  const best = useBestDrop(view, filter);
  const narrow = (next: QueueFilter) => void useQueue.getState().narrow(next);
  return (
    <div className={styles.place}>
      <SearchX size={28} aria-hidden="true" />
      <h2>{words.noMatch}</h2>
      <div className={styles.parts}>
        {partsOf(filter).map((part) => (
          <Tag key={part}>{partText(filter, part, { now: tick.now(), zone })}</Tag>
        ))}
      </div>
      {best !== undefined && (
        <p>{best === null ? words.matchNever : words.matchWithout(best.count, words.part[best.part])}</p>
      )}
      <div className={styles.actions} data-arrival="control">
        {best !== null && best !== undefined && (
          <Button onClick={() => narrow(withoutPart(filter, best.part))}>
            {words.dropPart(words.part[best.part])}
          </Button>
        )}
        <Button
          look="quiet"
          hint={
            <span className={styles.parts}>
              <Key name="Shift" />
              <Key name="Backspace" />
            </span>
          }
          onClick={() => narrow({})}
        >
          {words.clearAll}
        </Button>
      </div>
    </div>
  );
}

interface Drop {
  readonly part: FilterPart;
  readonly count: number;
}

/** Gives the part that, left out, lets the most cases through; null when none does, undefined while it is asked. */
function useBestDrop(view: CaseView, filter: QueueFilter): Drop | null | undefined {
  return useFound(useCallback(() => bestDrop(view, filter), [view, filter]))?.best;
}

async function bestDrop(view: CaseView, filter: QueueFilter): Promise<{ readonly best: Drop | null }> {
  const countWithout = async (part: FilterPart): Promise<Drop> => {
    const answer = await ask('queue.window', { view, filter: withoutPart(filter, part), from: 0, to: 0 });
    return { part, count: answer.ok ? answer.value.total : 0 };
  };
  const drops = await Promise.all(partsOf(filter).map(countWithout));
  const best = drops.reduce<Drop | null>(
    (found, drop) => (drop.count > (found?.count ?? 0) ? drop : found),
    null,
  );
  return { best };
}
