import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AtRiskCase } from '../../../shared/review/atRisk.ts';
import { EVERY_MOMENT } from '../../../shared/review/facts/reviewFact.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { loadCalendars } from '../../cases/calendars.ts';
import { useMarks } from '../../cases/markStore.ts';
import { startOnMarked } from '../../cases/startOnMarked.ts';
import { Key } from '../../components/Key.tsx';
import { useCommands } from '../../keyboard/useCommands.ts';
import { useWords } from '../../language/languageStore.ts';
import { useMarkCommands } from '../../marking/useMarkCommands.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { sheetOf } from '../chart/sheetOf.ts';
import { AtRiskRow } from './AtRiskRow.tsx';
import styles from './CasesAtRisk.module.css';

/** Cases with a deadline past, at risk or in its last hour, worst first: J and K walk, A reassigns, Enter opens. */
export function CasesAtRisk({ answer }: { readonly answer: ReviewAnswer }) {
  const catalogue = useWords();
  const words = catalogue.leadReview;
  const { cases } = answer.review.atRisk;
  const list = useRef<HTMLUListElement>(null);
  const hasCalendars = useCalendars(answer);
  const room = roomForNumbers(cases);
  useMarkCommands(
    'review',
    useCallback(() => focusedCase(list.current), []),
  );
  useCommands(
    useMemo(
      () => ({
        next: () => step(list.current, 1),
        previous: () => step(list.current, -1),
        assign: () => reassign(list.current),
        whatIf: () => tryMove(cases),
      }),
      [cases],
    ),
  );
  return (
    <ChartFrame
      title={words.risk}
      about={words.riskAbout}
      sheet={sheetOf(answer.review, 'atRisk')}
      beside={
        <>
          <span className={styles.hint} aria-hidden="true">
            <Key name="X" /> {words.mark} <Key name="A" /> {words.reassign}
          </span>
          {cases.length > 0 && (
            <button
              type="button"
              className={styles.tryMove}
              aria-keyshortcuts="Alt+W"
              onClick={() => tryMove(cases)}
            >
              {catalogue.reassigning.tryMove}
            </button>
          )}
        </>
      }
    >
      {cases.length === 0 ? (
        <p className={styles.nothing}>{words.noRisk}</p>
      ) : (
        <>
          <div className={styles.columns} style={room} aria-hidden="true">
            <span />
            <span>{words.caseColumn}</span>
            <span />
            <span />
            <span>{words.clockColumn}</span>
            <span />
            <span>{words.likelyColumn}</span>
          </div>
          <ul ref={list} className={styles.list} style={room} aria-label={words.risk}>
            {hasCalendars &&
              cases.map((one) => <AtRiskRow key={one.clock.case} one={one} asOf={answer.asOf} />)}
          </ul>
        </>
      )}
    </ChartFrame>
  );
}

/** Numbers of other systems are longer than ours, and must not be cut: they differ at their ends. */
function roomForNumbers(cases: ReadonlyArray<AtRiskCase>): CSSProperties {
  const longest = Math.max(0, ...cases.map(({ clock }) => clock.case.length));
  return { '--number': `${Math.min(Math.max(56, longest * 9), 120)}px` } as CSSProperties;
}

/** Working time that is left can be told once the calendars are here. */
function useCalendars({ review }: ReviewAnswer): boolean {
  const [ready, setReady] = useState(false);
  const { cases } = review.atRisk;
  useEffect(() => {
    const keys = cases.map(({ clock }) => clock.calendar).filter((key) => key !== EVERY_MOMENT);
    void loadCalendars(keys).then(() => setReady(true));
  }, [cases]);
  return ready;
}

function rowsOf(list: HTMLUListElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}

function step(list: HTMLUListElement | null, by: number): void {
  const rows = rowsOf(list);
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}

/** Gives the case that has the focus to somebody; without one the list takes the focus, so that it is seen which. */
function reassign(list: HTMLUListElement | null): void {
  const number = focusedCase(list);
  if (useMarks.getState().marked.size > 0) void startOnMarked('assign');
  else if (number === undefined) step(list, 0);
  else useScreen.getState().lay({ kind: 'dialog', dialog: 'assign', case: number });
}

function focusedCase(list: HTMLUListElement | null): string | undefined {
  return rowsOf(list).find((one) => one === document.activeElement)?.dataset.case;
}

/** Tries the marked cases with somebody else; without marks those that are likely late, or all where none is. */
function tryMove(cases: ReadonlyArray<AtRiskCase>): void {
  const { marked } = useMarks.getState();
  const late = cases.filter((one) => one.late);
  const usual = (late.length > 0 ? late : cases).map(({ clock }) => clock.case);
  const tried = marked.size > 0 ? [...marked] : usual;
  if (tried.length > 0) useScreen.getState().lay({ kind: 'bulk', action: 'assign', cases: tried });
}
