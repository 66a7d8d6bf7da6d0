import { ChevronLeft } from 'lucide-react';
import { useMemo } from 'react';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { usePlaceBackName } from '../cases/placeBackName.ts';
import { CommandKeys } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import type { Reasons } from '../keyboard/commandStore.ts';
import { KEYMAP } from '../keyboard/keymap.ts';
import { useCommands, useReasons } from '../keyboard/useCommands.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import styles from './CaseView.module.css';
import { useCasePlace } from './useCasePlace.ts';

interface UnreadCaseProps {
  readonly case: string;
  readonly problem: DeskProblem;
}

/** In place of a case that cannot be shown: which, why, and the way back. Each key of a case says the same. */
export function UnreadCase({ case: caseNumber, problem }: UnreadCaseProps) {
  const words = useWords().caseView;
  const { zone } = useDesk();
  const placeBackName = usePlaceBackName();
  const leave = useScreen((store) => store.leave);
  const { next, previous } = useCasePlace(caseNumber);
  const text = problemText(problem, { now: tick.now(), ownZone: zone });
  useCommands(useMemo(() => ({ next, previous }), [next, previous]));
  useReasons(useMemo(() => reasonsOf(text), [text]));
  return (
    <article className={styles.screen} aria-label={words.name(caseNumber)}>
      <div className={styles.main}>
        <header className={styles.header} data-arrival="control">
          <button type="button" className={styles.back} aria-keyshortcuts="Escape" onClick={leave}>
            <ChevronLeft size={14} aria-hidden="true" />
            {placeBackName}
            <CommandKeys id="back" />
          </button>
        </header>
        <div className={styles.reading}>
          <h1 className={styles.title}>{words.name(caseNumber)}</h1>
          <p role="alert">{text}</p>
        </div>
      </div>
    </article>
  );
}

/** What every key that is about the case says. */
function reasonsOf(text: string): Reasons {
  const keys = KEYMAP.filter(({ group }) => group === 'case');
  return Object.fromEntries(keys.map(({ id }) => [id, () => text]));
}
