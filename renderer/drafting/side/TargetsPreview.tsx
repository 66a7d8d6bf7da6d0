import { RefreshCw } from 'lucide-react';
import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { SECOND } from '../../../shared/calendar/instant/instant.ts';
import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import type { OwnHours } from '../../../shared/calendar/spec/ownHours.ts';
import { isSameZone } from '../../../shared/calendar/zone/zoneNames.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import {
  formatClockTime,
  formatDate,
  formatDateText,
  formatTimeElsewhere,
  formatWhen,
} from '../../../shared/wording/formatTime.ts';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useNowText } from '../../now/nowStore.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import type { DraftForm } from '../form/draftForm.ts';
import { typedOpening } from '../form/draftOpening.ts';
import type { DraftPlace } from '../form/draftWiring.ts';
import styles from './DraftSide.module.css';
import { type PreviewedDue, type TargetPreview, targetPreview, unusualDays } from './targetPreview.ts';

interface TargetsPreviewProps {
  readonly form: DraftForm;
  readonly place: DraftPlace;
}

/** When a case of this form would be due at each severity, in the customer's time and here; it moves with the clock. */
export function TargetsPreview({ form, place }: TargetsPreviewProps) {
  const words = useWords().drafting;
  const { zone } = useDesk();
  const second = Number(useNowText((now) => String(Math.floor(now / SECOND))));
  const now = second * SECOND;
  const typed = typedOpening(form, zone);
  return (
    <section className={styles.section} aria-label={words.targets(typed === null)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.targets(typed === null)}</h2>
        {typed === null && (
          <span role="timer" aria-live="off" className={styles.live}>
            <RefreshCw size={12} aria-hidden="true" />
            {words.live(formatClockTime(now, zone, true))}
          </span>
        )}
      </header>
      {place.calendar === null ? (
        <p className={styles.soft}>{words.needsCustomer}</p>
      ) : (
        <Table
          opened={typed ?? now}
          now={now}
          place={place}
          calendar={place.calendar}
          chosen={assignedSeverity(form)}
        />
      )}
    </section>
  );
}

interface TableProps {
  readonly opened: Instant;
  readonly now: Instant;
  readonly place: DraftPlace;
  readonly calendar: BusinessCalendar;
  readonly chosen: Severity | null;
}

function Table({ opened, now, place, calendar, chosen }: TableProps) {
  const catalogue = useWords();
  const words = catalogue.drafting;
  const { zone } = calendar.spec;
  const previews = targetPreview(opened, place.edition, calendar);
  return (
    <>
      <table className={styles.targets}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visuallyHidden">{words.fields.severity}</span>
            </th>
            <th scope="col">{words.responseDue(place.city)}</th>
            <th scope="col">{words.restorationDue}</th>
          </tr>
        </thead>
        <tbody>
          {previews.map(({ severity, response, restoration }) => (
            <tr key={severity} data-severity={severity} data-chosen={severity === chosen}>
              <th scope="row">
                <span className={styles.severity}>
                  <SeverityGlyph severity={severity} size={18} />
                  <span>
                    {catalogue.queue.severity[severity]}
                    {severity === 1 && <Tag look="hue">{catalogue.queue.roundTheClock}</Tag>}
                  </span>
                </span>
              </th>
              <Due due={response} zone={zone} now={now} />
              <Due due={restoration} zone={zone} now={now} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.soft}>{notesOf({ opened, now, place, calendar, chosen }, previews).join(' ')}</p>
    </>
  );
}

interface DueProps {
  readonly due: PreviewedDue | null;
  readonly zone: string;
  readonly now: Instant;
}

function Due({ due, zone, now }: DueProps) {
  const words = useWords().drafting;
  const { zone: ownZone } = useDesk();
  if (due === null) return <td className={styles.none}>{words.none}</td>;
  const there = words.dateAndTime(formatDate(spoken(), due.due, zone, now), formatClockTime(due.due, zone));
  const below = [
    ...(isSameZone(zone, ownZone) ? [] : [words.here(formatTimeElsewhere(spoken(), due.due, ownZone, zone))]),
    ...(due.isMean ? [words.mean] : []),
  ];
  return (
    <td>
      <span className={styles.due}>{there}</span>
      {below.length > 0 && <span className={styles.here}>{below.join(', ')}</span>}
    </td>
  );
}

/** The edition where the customer is held on it, when the office opens, the holidays that do not count. */
function notesOf(
  { opened, now, place, calendar }: TableProps,
  previews: ReadonlyArray<TargetPreview>,
): ReadonlyArray<string> {
  const words = spoken().drafting;
  const { zone } = calendar.spec;
  const held = place.terms?.held === true ? [words.held(place.edition.name)] : [];
  const opens = calendar.isOpen(opened)
    ? []
    : [words.opensAt(place.city, formatWhen(spoken(), calendar.nextOpen(opened), zone, opened))];
  const unusual = unusualDays(opened, previews, calendar).map((day) => unusualText(day, zone, now));
  return [...held, ...opens, ...unusual];
}

function unusualText(day: ClosedDay | OwnHours, zone: string, now: Instant): string {
  const { drafting: words, ledger } = spoken();
  const date = formatDateText(spoken(), day.date, zone, now);
  if ('hours' in day) {
    const hours = day.hours.map(([from, to]) => ledger.span(from, to));
    return words.ownHours(date, hours, day.name ?? null);
  }
  const { name = words.holiday, part } = day;
  return part === undefined
    ? words.skips(date, name)
    : words.skipsPart(date, ledger.closedPart(name, ...part));
}
