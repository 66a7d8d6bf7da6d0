import { ScrollArea } from '@base-ui/react/scroll-area';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useActionCommands } from '../actions/useActionCommands.ts';
import { BlockedLine } from '../alerting/BlockedLine.tsx';
import { CasePageMenu } from '../caseMenu/CasePageMenu.tsx';
import { calendarOf } from '../cases/calendars.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { WhyDeadlines } from '../deadlines/WhyDeadlines.tsx';
import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useWords } from '../language/languageStore.ts';
import { NoteBox } from '../notes/NoteBox.tsx';
import { CaseTimeline } from '../timeline/CaseTimeline.tsx';
import { CaseClocks } from './CaseClocks.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseTitle } from './CaseTitle.tsx';
import styles from './CaseView.module.css';
import { UnreadCase } from './UnreadCase.tsx';
import { useCasePlace } from './useCasePlace.ts';

/** One case as a screen; of one that cannot be shown, why. */
export function CaseView({ case: caseNumber }: { readonly case: string }) {
  const problem = useDetail((store) =>
    store.case === caseNumber && store.detail === null ? store.problem : null,
  );
  // Opened from a notice or the palette it is not the one that the list has selected.
  useEffect(() => void useQueue.getState().find(caseNumber), [caseNumber]);
  return problem === null ? (
    <ReadCase case={caseNumber} />
  ) : (
    <UnreadCase case={caseNumber} problem={problem} />
  );
}

/** What can be done, how late it is and why, what happened, what the customer gave. */
function ReadCase({ case: caseNumber }: { readonly case: string }) {
  const words = useWords().caseView;
  const known = useDetail((store) => store.detail);
  const detail = known?.row.case === caseNumber ? known : null;
  const [automatic, setAutomatic] = useState(true);
  const why = useRef<HTMLElement>(null);
  const intake = useRef<HTMLElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const place = useCasePlace(caseNumber);
  const commands = useMemo<Commands>(
    () => ({
      next: place.next,
      previous: place.previous,
      why: () => show(why.current),
      intake: () => show(intake.current),
      // Here the box for notes is in sight: no dialog is needed.
      note: () => note.current?.focus(),
      automaticEvents: () => setAutomatic((shown) => !shown),
    }),
    [place.next, place.previous],
  );
  useActionCommands();
  useCommands(commands);
  const calendar = detail === null ? undefined : calendarOf(detail.row.calendar);
  if (detail === null || calendar === undefined) return <NotYet />;
  return (
    <article className={styles.screen} data-arrival aria-label={words.name(caseNumber)} key={caseNumber}>
      <CasePageMenu
        detail={detail}
        page={
          <div className={styles.main}>
            <CaseHeader row={detail.row} place={place} />
            <ScrollArea.Root className={styles.scroller}>
              <ScrollArea.Viewport className={styles.viewport}>
                <div className={styles.top}>
                  <CaseTitle detail={detail} calendar={calendar} />
                </div>
                <BlockedLine detail={detail} />
                <CaseClocks row={detail.row} />
                <WhyDeadlines ref={why} detail={detail} calendar={calendar} />
                <CaseTimeline
                  detail={detail}
                  calendar={calendar}
                  automatic={automatic}
                  onToggle={() => setAutomatic(!automatic)}
                />
              </ScrollArea.Viewport>
              <ScrollArea.Scrollbar className={styles.scrollbar}>
                <ScrollArea.Thumb className={styles.thumb} />
              </ScrollArea.Scrollbar>
            </ScrollArea.Root>
            <NoteBox ref={note} row={detail.row} />
          </div>
        }
      />
      <CaseFacts ref={intake} detail={detail} calendar={calendar} />
    </article>
  );
}

/** Brings a part of the case into sight, and the focus with it. */
function show(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}

/** In place of a case while it is read. */
function NotYet() {
  return (
    <p className={styles.reading} role="status">
      {useWords().caseView.reading}
    </p>
  );
}
