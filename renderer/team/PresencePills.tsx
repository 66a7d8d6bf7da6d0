import { Eye, Pencil } from 'lucide-react';
import type { PresentMate } from '../../shared/team/wireState.ts';
import { useSelf } from '../desk/self.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './PresencePills.module.css';
import { useTeam } from './teamStore.ts';

const SHOWN = 2;

/** Who else looks at a case, or writes in it: two by their initials, the others counted. Nothing while the team is not reached. */
export function PresencePills({ case: caseNumber }: { readonly case: string }) {
  const words = useWords().team;
  const self = useSelf();
  // As text, so that a row is drawn again only when its own people are others.
  const told = useTeam(({ status }) =>
    status === null || status.wire.link !== 'live' ? '' : peopleAt(status.mates, caseNumber, self),
  );
  if (told === '') return null;
  const people = told.split('\n').map((line) => ({ handle: line.slice(1), isWriting: line.startsWith('w') }));
  const more = people.length - SHOWN;
  return (
    <span className={styles.pills}>
      {people.slice(0, SHOWN).map(({ handle, isWriting }) => (
        <span
          key={handle}
          className={styles.pill}
          role="img"
          aria-label={isWriting ? words.writesIn(handle, caseNumber) : words.looksAt(handle, caseNumber)}
        >
          {isWriting ? <Pencil size={11} aria-hidden="true" /> : <Eye size={11} aria-hidden="true" />}
          <span aria-hidden="true">{handle}</span>
        </span>
      ))}
      {more > 0 && <span className={styles.pill}>{words.morePeople(more)}</span>}
    </span>
  );
}

/** One line a person, who writes first; one who is at two desks counts once. */
function peopleAt(mates: ReadonlyArray<PresentMate>, caseNumber: string, self: string): string {
  const here = mates.filter(({ viewing, handle }) => viewing === caseNumber && handle !== self);
  const writing = new Set(here.filter(({ isWriting }) => isWriting).map(({ handle }) => handle));
  const looking = new Set(here.map(({ handle }) => handle).filter((handle) => !writing.has(handle)));
  return [...[...writing].map((handle) => `w${handle}`), ...[...looking].map((handle) => `v${handle}`)].join(
    '\n',
  );
}
