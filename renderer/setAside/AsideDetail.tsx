import { Check, CornerDownLeft, MessageSquare, Redo2, Scale } from 'lucide-react';
import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useCustomerTime } from '../clocks/customerTime.ts';
import { Avatar } from '../components/Avatar.tsx';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { Tag } from '../components/Tag.tsx';
import { useSelf } from '../desk/self.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { AsideColumns } from './AsideColumns.tsx';
import { AsideEffect } from './AsideEffect.tsx';
import { AsideLanes } from './AsideLanes.tsx';
import { reasonText, titleOf } from './asideLines.ts';
import styles from './SetAside.module.css';
import { useSetAsideSelection } from './setAsideSelection.ts';
import { settle, writeFirst } from './settle.ts';

/** One step that was set aside: what was done, what the team did meanwhile, why it cannot stand, and what doing it anyway would change. */
export function AsideDetail({ shown }: { readonly shown: OpenSetAside }) {
  const words = useWords();
  const { zone } = useDesk();
  const self = useSelf();
  const view = { zone, now: tick.now(), contact: null, self };
  const request = { case: shown.row.case, setAside: shown.id };
  const { answer, problem } = useAnswer('team.tryAnyway', request, { upToDate: true });
  const refused = problem === null ? undefined : problemText(problem, { now: view.now, ownZone: zone });
  return (
    <article className={styles.detail} aria-label={titleOf(words, shown, view)}>
      <div className={styles.scroll} data-scrolls>
        <CaseLine shown={shown} />
        <h2 className={styles.title}>{titleOf(words, shown, view)}</h2>
        <AsideLanes shown={shown} view={view} />
        <AsideColumns shown={shown} view={view} />
        <section className={styles.why}>
          <Scale size={16} aria-hidden="true" />
          <div>
            <h3>{words.aside.why}</h3>
            <p>{reasonText(words, shown.why)}</p>
          </div>
        </section>
        {answer !== null && refused === undefined && <AsideEffect before={shown.row} after={answer} />}
      </div>
      <Ways shown={shown} refused={refused} />
    </article>
  );
}

function CaseLine({ shown: { row } }: { readonly shown: OpenSetAside }) {
  const words = useWords();
  const { time } = useCustomerTime(row);
  return (
    <div className={styles.caseLine} data-severity={row.severity}>
      <SeverityGlyph severity={row.severity} size={18} />
      <span className={styles.severity}>
        {words.queue.severityTitle(row.severity, words.queue.severity[row.severity])}
      </span>
      <span>{row.case}</span>
      <span className={styles.soft}>{words.queue.priority(row.priority)}</span>
      <Tag look="fill">{words.queue.stage[row.stage]}</Tag>
      <span className={styles.soft}>
        <bdi>{row.customer.name}</bdi>
      </span>
      <span className={styles.soft}>
        {[row.customer.city ?? '', time].filter((part) => part !== '').join(' ')}
      </span>
      <Avatar owner={row.owner} />
      <Button
        look="quiet"
        className={styles.open}
        hint={<CornerDownLeft size={13} aria-hidden="true" />}
        onClick={() => useScreen.getState().go({ kind: 'case', case: row.case })}
      >
        {words.aside.openCase}
      </Button>
    </div>
  );
}

interface WaysProps {
  readonly shown: OpenSetAside;
  /** Why it cannot be done anyway now. */
  readonly refused: string | undefined;
}

function Ways({ shown, refused }: WaysProps) {
  const words = useWords().aside;
  const self = useSelf();
  const place = useSetAsideSelection((store) => store.chosen?.place ?? 0);
  const other = shown.theirs.findLast(({ by }) => by !== self)?.by;
  return (
    <footer className={styles.ways}>
      <Button
        look="primary"
        icon={<Check size={16} aria-hidden="true" />}
        hint={<Key name="L" />}
        onClick={() => void settle('let-be', shown, place)}
      >
        {words.letBe}
      </Button>
      <Button
        icon={<Redo2 size={16} aria-hidden="true" />}
        hint={<Key name="D" />}
        reason={refused}
        onClick={() => void settle('do-anyway', shown, place)}
      >
        {words.doAnyway}
      </Button>
      <Button
        look="quiet"
        icon={<MessageSquare size={16} aria-hidden="true" />}
        hint={<Key name="N" />}
        onClick={() => writeFirst(shown)}
      >
        {other === undefined ? words.writeFirst : words.writeTo(other)}
      </Button>
      <span className={styles.keeps}>
        {words.keepsBoth} <Key name="Ctrl" /> <Key name="Z" /> {words.takesBack}
      </span>
    </footer>
  );
}
