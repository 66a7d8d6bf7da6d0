import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatClockTime, formatWhen } from '../../shared/wording/formatTime.ts';
import type { ActionId } from '../actions/caseAction.ts';
import { makesSense } from '../actions/furtherActions.ts';
import { usePrimaryAction } from '../actions/primaryAction.ts';
import { useCustomerTime } from '../clocks/customerTime.ts';
import { OfficeState } from '../clocks/OfficeState.tsx';
import { Avatar } from '../components/Avatar.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { Tag } from '../components/Tag.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { MoreText } from '../longText/MoreText.tsx';
import { useNowText } from '../now/nowStore.ts';
import { ActionButton } from '../panel/ActionButton.tsx';
import { MoreActions } from '../panel/MoreActions.tsx';
import styles from './CaseView.module.css';

const ORDER: ReadonlyArray<ActionId> = ['note', 'restore', 'changeSeverity', 'escalate', 'proposeResolution'];

interface CaseTitleProps {
  readonly detail: CaseDetail;
  readonly calendar: BusinessCalendar;
}

/** What the case is about, of whom, what time it is there, and what can be done. */
export function CaseTitle({ detail, calendar }: CaseTitleProps) {
  const catalogue = useWords();
  const words = catalogue.queue;
  const { row } = detail;
  const { time, day, office } = useCustomerTime(row);
  const city = row.customer.city ?? cityOf(row.customer.zone);
  const officeText = useNowText((now) => {
    const { zone } = calendar.spec;
    return calendar.isOpen(now)
      ? catalogue.panel.openUntil(formatClockTime(calendar.closesAt(now), zone))
      : catalogue.panel.closedUntil(formatWhen(catalogue, calendar.nextOpen(now), zone, now));
  });
  return (
    <>
      <p className={styles.about} data-severity={row.severity}>
        <SeverityGlyph severity={row.severity} size={20} />
        <strong className={styles.severity}>
          {words.severityTitle(row.severity, words.severity[row.severity])}
        </strong>
        <span className={styles.number}>{row.case}</span>
        <span>{words.priority(row.priority)}</span>
        <Tag look="fill">{words.stageWhole[row.stage]}</Tag>
        <bdi>{row.customer.name}</bdi>
        <span>{[city, time, day].filter((part) => part !== '').join(' ')}</span>
        <OfficeState office={office} text={officeText} />
        {row.severity === 1 && (
          <>
            <Tag look="hue">{words.roundTheClock}</Tag>
            <span>{catalogue.panel.clocksRun}</span>
          </>
        )}
        <Avatar owner={row.owner} />
      </p>
      <div className={styles.titleLine}>
        <h1 className={styles.title}>
          <bdi>{row.title}</bdi>
        </h1>
        <span className={styles.rarer}>
          <ActionButton id="assign" row={row} detail={detail} room="words" />
          <MoreActions row={row} detail={detail} wide={false} />
        </span>
      </div>
      {row.titleCut !== undefined && <MoreText place={{ case: row.case, field: 'title', ...row.titleCut }} />}
      <CaseActionsRow detail={detail} />
    </>
  );
}

/** What can be done to the case, in one row: first what the policy asks for next. */
function CaseActionsRow({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords();
  const { row } = detail;
  const primary = usePrimaryAction(row);
  const edition = editionOf(useDesk(), row.edition);
  return (
    <fieldset className={styles.actions} aria-label={words.caseView.actions}>
      <span>
        <ActionButton id={primary} row={row} detail={detail} look="primary" room="words" />
      </span>
      {ORDER.filter((id) => id !== primary && makesSense(id, row, edition)).map((id) => (
        <span key={id}>
          <ActionButton id={id} row={row} detail={detail} room="words" />
        </span>
      ))}
    </fieldset>
  );
}
