import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';
import { momentText } from '../../shared/wording/wireText.ts';
import { Avatar } from '../components/Avatar.tsx';
import { useWords } from '../language/languageStore.ts';
import { NoteText } from '../notes/NoteText.tsx';
import { type AsideView, asideLine } from './asideLines.ts';
import styles from './SetAside.module.css';

interface AsideColumnsProps {
  readonly shown: OpenSetAside;
  readonly view: AsideView;
}

/** What was done here, and beside it what the team did meanwhile. */
export function AsideColumns({ shown: { mine, theirs, by }, view }: AsideColumnsProps) {
  const words = useWords().aside;
  return (
    <div className={styles.columns}>
      <section>
        <h3>{by === view.self ? words.whatYouDid : words.whatDid(by)}</h3>
        <Events events={mine} view={view} />
        {mine.length === 0 && <p className={styles.soft}>{words.unreadable}</p>}
      </section>
      <section>
        <h3>
          {words.whatTheTeamDid} <span className={styles.count}>{words.changes(theirs.length)}</span>
        </h3>
        <Events events={theirs} view={view} />
      </section>
    </div>
  );
}

function Events({ events, view }: { readonly events: ReadonlyArray<CaseEvent>; readonly view: AsideView }) {
  const words = useWords();
  return (
    <ol>
      {[...events.entries()].map(([place, event]) => {
        const { text, detail, note } = asideLine(words, event, view);
        return (
          <li key={place} className={styles.event}>
            <time>{momentText(words, event.at, view)}</time>
            <Avatar owner={event.by} />
            <div>
              <span>{text}</span>
              {detail !== '' && <p className={styles.soft}>{detail}</p>}
              {note !== null && <NoteText text={note} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
