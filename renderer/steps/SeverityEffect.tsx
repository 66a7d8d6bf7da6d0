import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { type ClockEffect, severityEffect } from '../../shared/case/fold/severityEffect.ts';
import type { CaseClock } from '../../shared/clock/caseClock.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { calendarOf } from '../cases/calendars.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './SeverityEffect.module.css';

interface SeverityEffectProps {
  readonly detail: CaseDetail;
  readonly severity: Severity;
}

/** Each clock before and after a change of severity, and what would be late, before it is made (policy §4). */
export function SeverityEffect({ detail, severity }: SeverityEffectProps) {
  const words = useWords().actions;
  const { editions, zone } = useDesk();
  const effects = useMemo(() => {
    const calendar = calendarOf(detail.row.calendar);
    if (calendar === undefined) return [];
    const events = [...detail.events]
      .sort((a, b) => a.seq - b.seq)
      .map((recorded) => ({ ...recorded.event, id: recorded.id }));
    return severityEffect(events, severity, tick.now(), {
      edition: (id) => editions.find((edition) => edition.id === id),
      calendarOf: () => calendar,
    });
  }, [detail, severity, editions]);
  const say = (clock: CaseClock) => clockText(clock, (t) => formatWhen(spoken(), t, zone, tick.now()));
  return (
    <section className={styles.effect} aria-live="polite" aria-label={words.effect}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.effect}</th>
            <th scope="col">{words.dueBefore}</th>
            <th scope="col">{words.dueAfter}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <EffectRow key={effect.clock} effect={effect} say={say} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface EffectRowProps {
  readonly effect: ClockEffect;
  readonly say: (clock: CaseClock) => string;
}

function EffectRow({ effect: { clock, before, after, late }, say }: EffectRowProps) {
  const catalogue = useWords();
  const words = catalogue.actions;
  const [was, becomes] = [say(before), say(after)];
  return (
    <tr>
      <th scope="row">{catalogue.format.clock[clock]}</th>
      <td>{was}</td>
      <td>
        <span data-changed={was !== becomes}>{becomes}</span>
        {late !== null && (
          <span className={styles.late}>
            <TriangleAlert size={14} aria-hidden="true" />
            {late === 'already' ? words.lateAlready : words.lateAtOnce}
          </span>
        )}
      </td>
    </tr>
  );
}

function clockText(clock: CaseClock, say: (t: number) => string): string {
  const catalogue = spoken();
  const words = catalogue.actions;
  if (clock.kind === 'not-applicable') return catalogue.format.state.noTarget;
  if (clock.kind === 'not-started') return catalogue.format.state.notStarted;
  if (clock.stopped !== null) return words.stoppedAt(say(clock.stopped));
  return clock.due === null ? catalogue.format.state.paused : say(clock.due);
}
