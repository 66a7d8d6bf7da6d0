import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import type { DeadlineMove } from '../../shared/queue/deadlineMove.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { moveHead } from '../../shared/wording/moveText.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import dialogStyles from '../dialogs/ActionDialog.module.css';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { useWarning } from '../toast/useWarning.ts';
import { MovedLine } from './MovedLine.tsx';
import styles from './MovesDialog.module.css';
import { useMoves } from './moveStore.ts';

/** The deadlines that changes of rules and calendars moved: those that stand, then what was acknowledged; Enter opens the case. */
export function MovesDialog() {
  const words = useWords().moves;
  const { answer, problem } = useAnswer('move.list', { acknowledged: true }, { upToDate: true });
  useWarning(problem);
  const popup = useRef<HTMLDivElement>(null);
  const close = () => useScreen.getState().lay(null);
  const standing = answer?.filter(({ acknowledgedAt }) => acknowledgedAt === null) ?? [];
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.scrim} />
        <Dialog.Popup ref={popup} className={styles.dialog} initialFocus={popup}>
          <div className={styles.header}>
            <Dialog.Title className={dialogStyles.title}>{words.title}</Dialog.Title>
            <Key name="Escape" />
          </div>
          <Dialog.Description className={styles.about}>{words.about}</Dialog.Description>
          {answer !== null && answer.length === 0 && <None />}
          {answer !== null && answer.length > 0 && (
            <div className={styles.list}>
              {[...standing, ...answer.filter((move) => !standing.includes(move))].map((move) => (
                <Move key={move.id} move={move} />
              ))}
            </div>
          )}
          {standing.length > 1 && (
            <div className={styles.footer}>
              <Button onClick={() => void useMoves.getState().acknowledge(standing)}>
                {words.acknowledgeAll}
              </Button>
            </div>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function None() {
  const words = useWords().moves;
  return (
    <div className={styles.none}>
      <h3>{words.none}</h3>
      <p>{words.noneText}</p>
    </div>
  );
}

/** One change, why it was made, and each deadline with its time before and after. */
function Move({ move }: { readonly move: DeadlineMove }) {
  const catalogue = useWords();
  const words = catalogue.moves;
  const { column } = words;
  const head = moveHead(catalogue, move);
  const left = move.count - move.moved.length;
  return (
    <section className={styles.move} aria-label={head}>
      <div className={styles.heading}>
        <h3>{head}</h3>
        {move.acknowledgedAt === null && (
          <Button
            size="small"
            aria-label={words.acknowledgeOne(head)}
            onClick={() => void useMoves.getState().acknowledge([move])}
          >
            {words.acknowledge}
          </Button>
        )}
        <p>
          <Made move={move} />
        </p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{column.case}</th>
            <th scope="col">{column.clock}</th>
            <th scope="col">{column.before}</th>
            <th scope="col">{column.after}</th>
          </tr>
        </thead>
        <tbody>
          {move.moved.map((moved) => (
            <MovedLine key={`${moved.case} ${moved.clock}`} moved={moved} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles.more}>{words.more(left)}</p>}
    </section>
  );
}

/** When it was made, by whom, instead of which rules, and whether it was acknowledged. */
function Made({ move: { at, by, causes, acknowledgedAt } }: { readonly move: DeadlineMove }) {
  const catalogue = useWords();
  const words = catalogue.moves;
  const { zone } = useDesk();
  const say = (t: number): string => formatWhen(catalogue, t, zone, tick.now());
  const former = causes.flatMap((cause) =>
    'before' in cause && cause.before !== null ? [cause.before] : [],
  );
  const made = words.made(say(at), by);
  const full = former.length === 0 ? made : words.insteadOf(made, words.causes(former));
  return <>{acknowledgedAt === null ? full : words.acknowledged(full, say(acknowledgedAt))}</>;
}
