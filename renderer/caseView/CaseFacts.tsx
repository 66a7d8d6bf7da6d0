import type { Ref } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { CommandKeys } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { MoreText } from '../longText/MoreText.tsx';
import type { TextPlace } from '../longText/wholeText.ts';
import { Fact, OpeningFacts } from '../panel/IntakeFacts.tsx';
import { AfterRestoration } from './AfterRestoration.tsx';
import { AttachedFiles } from './AttachedFiles.tsx';
import styles from './CaseFacts.module.css';
import { ContactFacts } from './ContactFacts.tsx';
import { RelatedCases } from './RelatedCases.tsx';
import { SeverityFacts } from './SeverityFacts.tsx';

interface CaseFactsProps {
  readonly detail: CaseDetail;
  readonly calendar: BusinessCalendar;
  readonly ref: Ref<HTMLElement>;
}

/** Beside the case: what the customer gave, who set the severity, how they are reached, what comes after. */
export function CaseFacts({ detail, calendar, ref }: CaseFactsProps) {
  const names = useWords().panel;
  return (
    <aside className={styles.facts} aria-label={names.details}>
      <Intake detail={detail} ref={ref} />
      <SeverityFacts detail={detail} />
      <ContactFacts detail={detail} calendar={calendar} />
      {detail.row.follows === null && <AfterRestoration detail={detail} />}
      <RelatedCases rows={detail.related} />
    </aside>
  );
}

function Intake({ detail, ref }: { readonly detail: CaseDetail; readonly ref: Ref<HTMLElement> }) {
  const names = useWords().panel;
  const words = useWords().caseView;
  const { opening } = detail.state;
  const { licence, tam } = detail.organization.organization;
  return (
    <section ref={ref} className={styles.section} aria-label={names.intake} tabIndex={-1}>
      <header className={styles.head}>
        <h2>{names.intake}</h2>
        <CommandKeys id="intake" />
      </header>
      <dl className={styles.list}>
        <OpeningFacts opening={opening} missing={words.notGiven} />
        {licence !== null && <Fact name={words.licence} value={licence} missing={words.notGiven} />}
        <Fact name={words.tam} value={tam?.name ?? words.noTam} missing={words.notGiven} />
        {opening.openedReason !== undefined && (
          <Fact name={words.openedReason} value={opening.openedReason} missing={words.notGiven} />
        )}
        {opening.sendTo !== undefined && (
          <Fact name={words.sendTo} value={opening.sendTo} missing={words.notGiven} />
        )}
        <AttachedFiles files={opening.attachments ?? []} />
      </dl>
      <Passage name={words.description} text={opening.description} more={moreOf(detail, 'description')} />
      <Passage
        name={words.businessImpact}
        text={opening.businessImpact}
        more={moreOf(detail, 'businessImpact')}
      />
    </section>
  );
}

/** Where the rest of a text of the opening is; null for one that is whole. */
function moreOf({ row, events }: CaseDetail, field: string): TextPlace | null {
  const cut = events.find(({ event }) => event.type === 'opened')?.cut?.[field];
  return cut === undefined ? null : { case: row.case, field, ...cut };
}

interface PassageProps {
  readonly name: string;
  readonly text: string | undefined;
  readonly more: TextPlace | null;
}

function Passage({ name, text, more }: PassageProps) {
  const words = useWords().caseView;
  return (
    <>
      <h3 className={styles.small}>{name}</h3>
      <p className={styles.passage}>
        {text === undefined || text === '' ? <span className={styles.missing}>{words.notGiven}</span> : text}
      </p>
      {more !== null && <MoreText place={more} />}
    </>
  );
}
