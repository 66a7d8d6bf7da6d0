import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { OpenSetAside, SetAsideList } from '../../shared/ipc/setAsideList.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { loadCalendars } from '../cases/calendars.ts';
import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useWarning } from '../toast/useWarning.ts';
import { AsideDetail } from './AsideDetail.tsx';
import { AsideItems } from './AsideItems.tsx';
import styles from './SetAside.module.css';
import { SettledItems } from './SettledItems.tsx';
import { placeChosen, useSetAsideSelection } from './setAsideSelection.ts';
import { settle, writeFirst } from './settle.ts';

/** What could not stand beside what the team did: the list, and of one what was done, what the team did, why, and the two ways on. */
export function SetAsideScreen() {
  const words = useWords();
  const { answer, problem } = useAnswer('team.setAside', {}, { upToDate: true, before: withCalendars });
  useWarning(problem);
  if (answer === null) return null;
  const count = answer.open.length;
  return (
    <section className={styles.screen} aria-label={words.aside.view}>
      <header className={styles.header}>
        <h1 className={styles.heading}>
          {words.aside.view} <span>{formatCount(words, count)}</span>
        </h1>
        <span className={styles.about}>{words.aside.about}</span>
      </header>
      <Lists list={answer} />
    </section>
  );
}

async function withCalendars(list: SetAsideList | null): Promise<void> {
  await loadCalendars((list?.open ?? []).map(({ row }) => row.calendar));
}

function Lists({ list }: { readonly list: SetAsideList }) {
  const { open, settled } = list;
  const chosen = useSetAsideSelection((store) => store.chosen);
  const items = useRef<HTMLUListElement>(null);
  const place = placeChosen(open, chosen);
  const shown = open[place] ?? null;
  useAsideCommands(open, place);
  useFocusOnShown(items, shown);
  return (
    <div className={styles.body}>
      <div className={styles.list} data-scrolls>
        {open.length > 0 && <AsideItems list={items} open={open} shown={shown} />}
        {settled.length > 0 && <SettledItems settled={settled} />}
      </div>
      {shown === null ? <Nothing /> : <AsideDetail key={shown.id} shown={shown} />}
    </div>
  );
}

function Nothing() {
  const words = useWords().aside;
  return (
    <div className={styles.nothing}>
      <h2>{words.none}</h2>
      <p>{words.noneText}</p>
    </div>
  );
}

/** The keys of the screen, on the one that is looked at. */
function useAsideCommands(open: ReadonlyArray<OpenSetAside>, place: number): void {
  const commands = useMemo<Commands>(() => {
    const shown = open[place];
    const move = (by: number) => () => {
      const to = Math.min(Math.max(place + by, 0), open.length - 1);
      const next = open[to];
      if (next !== undefined) useSetAsideSelection.getState().choose(next.id, to);
    };
    if (shown === undefined) return {};
    const { row } = shown;
    return {
      next: move(1),
      previous: move(-1),
      open: () => useScreen.getState().go({ kind: 'case', case: row.case }),
      doAnyway: () => void settle('do-anyway', shown, place),
      letBe: () => void settle('let-be', shown, place),
      note: () => writeFirst(shown),
    };
  }, [open, place]);
  useCommands(commands);
}

/** The focus goes with what is looked at: to the first one, with the keys, and to the next one after an answer. */
function useFocusOnShown(items: RefObject<HTMLUListElement | null>, shown: OpenSetAside | null): void {
  const id = shown?.id;
  useEffect(() => {
    if (id === undefined || useScreen.getState().overlay !== null) return;
    items.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [items, id]);
}
