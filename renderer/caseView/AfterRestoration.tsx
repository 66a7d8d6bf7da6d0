import type { CaseDetail, DeskStart } from '../../shared/ipc/responses.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { tick } from '../now/nowStore.ts';
import { targetLength } from '../queue/policySentence.ts';
import { editionOf, useDesk } from '../stores/startStore.ts';
import styles from './CaseFacts.module.css';

const words = messages.caseView;

/** What the edition asks for once the function works again, and what of it has come. */
export function AfterRestoration({ detail }: { readonly detail: CaseDetail }) {
  const start = useDesk();
  const edition = editionOf(start, detail.row.edition);
  return (
    <section className={styles.section} aria-label={words.afterRestoration}>
      <header className={styles.head}>
        <h2>{words.afterRestoration}</h2>
      </header>
      <dl className={styles.list} data-wide="true">
        {linesOf(detail, edition, start).map(([name, text]) => (
          <Line key={name} name={name} text={text} />
        ))}
      </dl>
    </section>
  );
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

type FactLine = readonly [name: string, text: string];

function linesOf({ state, row }: CaseDetail, edition: Edition, { zone }: DeskStart): ReadonlyArray<FactLine> {
  const when = (t: number): string => formatWhen(t, zone, tick.now());
  const { proposedAt, closedAt } = state;
  const rca = edition.severities[row.severity].rca;
  const isFollowedUp = rca !== null && edition.rca.followUpSeverities.includes(row.severity);
  const closing =
    row.autoClose === null
      ? words.automaticCloseRule(edition.closure.proposedBusinessDays)
      : words.automaticCloseAt(when(row.autoClose));
  return [
    [words.resolution, proposedAt === null ? words.resolutionBy : words.resolutionAt(when(proposedAt))],
    closedAt === null ? [words.automaticClose, closing] : [words.closure, when(closedAt)],
    [words.rcaToCustomer, rca === null ? words.rcaNone : words.rcaAfter(targetLength(rca))],
    [words.followUp, isFollowedUp ? words.followUpPlan(edition.rca.followUpPriority) : words.followUpNone],
  ];
}
