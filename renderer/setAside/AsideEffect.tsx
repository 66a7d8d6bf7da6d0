import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useClockCell } from '../clocks/rowClock.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './SetAside.module.css';

interface AsideEffectProps {
  /** The case as it stands. */
  readonly before: QueueRow;
  /** The case as it would stand then. */
  readonly after: QueueRow;
}

/** What doing it anyway would change; only that is emphasized. */
export function AsideEffect({ before, after }: AsideEffectProps) {
  const words = useWords();
  const { column } = words.queue;
  const second: ClockName = before.follows === null ? 'restoration' : 'rca';
  const plain: ReadonlyArray<readonly [string, (row: QueueRow) => string]> = [
    [column.severity, ({ severity }) => words.queue.severityTitle(severity, words.queue.severity[severity])],
    [words.aside.priority, ({ priority }) => words.queue.priority(priority)],
    [column.state, ({ stage }) => words.queue.stageWhole[stage]],
    [column.owner, ({ owner }) => owner ?? words.queue.nobody],
  ];
  return (
    <table className={styles.effect}>
      <thead>
        <tr>
          <th scope="col">{words.aside.ifAnyway}</th>
          <th scope="col">{words.aside.asItStands}</th>
          <th scope="col">{words.aside.thenStands}</th>
        </tr>
      </thead>
      <tbody>
        <ClockRow clock="response" before={before} after={after} words={words} />
        <ClockRow clock={second} before={before} after={after} words={words} />
        {plain
          .filter(([, say]) => say(before) !== say(after))
          .map(([name, say]) => (
            <EffectRow key={name} name={name} before={say(before)} after={say(after)} />
          ))}
      </tbody>
    </table>
  );
}

interface ClockRowProps extends AsideEffectProps {
  readonly clock: ClockName;
  readonly words: Catalogue;
}

function ClockRow({ clock, before, after, words }: ClockRowProps) {
  const was = useClockCell(before, clock);
  const becomes = useClockCell(after, clock);
  const say = ({ value, word }: typeof was): string => (word === '' ? value : `${value}, ${word}`);
  return <EffectRow name={words.format.clock[clock]} before={say(was)} after={say(becomes)} />;
}

interface EffectRowProps {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function EffectRow({ name, before, after }: EffectRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{before}</td>
      <td data-changed={before !== after}>{after}</td>
    </tr>
  );
}
