import type { Edition } from '../../shared/policy/edition.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { targetLength } from '../clocks/policySentence.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './DetailsPanel.module.css';

/** When the root cause analysis is owed, and how it will come about. */
export function RcaNote({ row }: { readonly row: QueueRow }) {
  const catalogue = useWords();
  const words = catalogue.panel;
  const start = useDesk();
  const edition = editionOf(start, row.edition);
  const { rca } = row.clocks;
  if (row.follows !== null) return null;
  if (row.followUp !== null) return <Note state="">{words.rcaInFollowUp(row.followUp)}</Note>;
  if (rca.kind === 'leg') {
    const when = formatWhen(catalogue, rca.stopped ?? rca.due ?? rca.start, start.zone, tick.now());
    return <Note state="">{rca.stopped === null ? words.rcaDue(when) : words.rcaDelivered(when)}</Note>;
  }
  if (edition.severities[row.severity].rca === null) {
    return <Note state={words.rcaNone}>{words.rcaNoTarget}</Note>;
  }
  return <Note state={words.rcaNotStarted}>{planOf(edition, row)}</Note>;
}

function Note({ state, children }: { readonly state: string; readonly children: string }) {
  const words = useWords().panel;
  return (
    <section className={styles.section} aria-label={words.rca}>
      <h3 className={styles.sectionTitle}>
        <span>{words.rca}</span>
        <span>{state}</span>
      </h3>
      <p className={styles.rca}>{children}</p>
    </section>
  );
}

function planOf(edition: Edition, row: QueueRow): string {
  const words = spoken().panel;
  const target = edition.severities[row.severity].rca;
  if (target === null) return words.rcaNoTarget;
  const isFollowedUp = edition.rca.followUpSeverities.includes(row.severity);
  return words.rcaPlan(targetLength(target), isFollowedUp, edition.rca.followUpPriority);
}
