import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { targetLength } from '../clocks/policySentence.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './CaseFacts.module.css';

/** What the edition asks for once the function works again, and what of it has come. */
export function AfterRestoration({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords().caseView;
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
type Say = (t: number) => string;

function linesOf(detail: CaseDetail, edition: Edition, { zone }: DeskStart): ReadonlyArray<FactLine> {
  const when: Say = (t) => formatWhen(spoken(), t, zone, tick.now());
  return [
    ...resolutionLines(detail, edition, when),
    ...analysisLines(detail, edition),
    ...closingLines(detail, edition),
    ...meetingLines(detail, when),
  ];
}

function resolutionLines({ state, row }: CaseDetail, edition: Edition, when: Say): ReadonlyArray<FactLine> {
  const words = spoken().caseView;
  const { proposedAt, closedAt } = state;
  const closing =
    row.autoClose === null
      ? words.automaticCloseRule(edition.closure.proposedBusinessDays)
      : words.automaticCloseAt(when(row.autoClose));
  return [
    [words.resolution, proposedAt === null ? words.resolutionBy : words.resolutionAt(when(proposedAt))],
    closedAt === null ? [words.automaticClose, closing] : [words.closure, when(closedAt)],
  ];
}

/** What the customer is promised, and what has come of it. */
function analysisLines({ state, row }: CaseDetail, edition: Edition): ReadonlyArray<FactLine> {
  const words = spoken().caseView;
  const rca = edition.severities[row.severity].rca;
  const isFollowedUp = rca !== null && edition.rca.followUpSeverities.includes(row.severity);
  const { rcaDocument } = state;
  const promised = rca === null ? words.rcaNone : words.rcaAfter(targetLength(rca));
  const delivered =
    rcaDocument === null ? null : words.rcaDelivered(rcaDocument.reference, rcaDocument.date ?? '');
  const planned = isFollowedUp ? words.followUpPlan(edition.rca.followUpPriority) : words.followUpNone;
  return [
    [words.rcaToCustomer, delivered ?? promised],
    [words.followUp, row.followUp === null ? planned : words.followUpIs(row.followUp)],
  ];
}

/** What a closing still needs, once there is a resolution to close on. */
function closingLines({ row }: CaseDetail, edition: Edition): ReadonlyArray<FactLine> {
  const words = spoken().caseView;
  if (
    row.stage !== 'resolution-proposed' ||
    !edition.closure.rcaBeforeClosing.includes(row.resolvedSeverity ?? row.severity)
  ) {
    return [];
  }
  const missing = [
    ...(row.statusUpdated ? [] : [words.closeNeeds.statusUpdate]),
    ...(row.rcaComplete ? [] : [words.closeNeeds.rca]),
  ];
  return [[words.toClose, missing.length === 0 ? words.closeReady : words.joined(missing)]];
}

function meetingLines({ state }: CaseDetail, when: Say): ReadonlyArray<FactLine> {
  const words = spoken().caseView;
  if (state.meetingAt !== null) return [[words.meeting, words.meetingAt(when(state.meetingAt))]];
  return state.discussionAskedAt === null ? [] : [[words.meeting, words.meetingAsked]];
}
