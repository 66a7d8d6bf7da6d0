import { useEffect, useMemo, useState } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { ClosedDay } from '../../shared/calendar/closedDay.ts';
import type { Instant } from '../../shared/calendar/instant.ts';
import { SECOND } from '../../shared/calendar/instant.ts';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { messages } from '../../shared/messages/messages.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import {
  formatClockTime,
  formatDateText,
  formatDateTime,
  formatTimeElsewhere,
  formatWhen,
} from '../../shared/wording/formatTime.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { Tag } from '../components/Tag.tsx';
import { useNowText } from '../now/nowStore.ts';
import { editionOf, useDesk } from '../stores/startStore.ts';
import styles from './DraftSide.module.css';
import type { DraftForm } from './draftForm.ts';
import { knownClosedDays, previewCalendar } from './previewCalendar.ts';
import { readLocalTime } from './readLocalTime.ts';
import { type PreviewedDue, skippedDays, type TargetPreview, targetPreview } from './targetPreview.ts';

const words = draftingWords;

/** When a case of this form would be due at each severity, in the customer's time and here; it moves with the clock. */
export function TargetsPreview({ form }: { readonly form: DraftForm }) {
  const start = useDesk();
  const edition = editionOf(start, form.edition);
  const second = Number(useNowText((now) => String(Math.floor(now / SECOND))));
  const now = second * SECOND;
  const typed = readLocalTime(form.openedAt.trim(), start.zone);
  const opened = typed.ok ? typed.value : now;
  const closed = useClosedDays(form);
  const calendar = useMemo(
    () => previewCalendar(form.zone, edition, closed ?? []),
    [form.zone, edition, closed],
  );
  return (
    <section className={styles.section} aria-label={words.targets(!typed.ok)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.targets(!typed.ok)}</h2>
        {!typed.ok && (
          <span role="timer" aria-live="off">
            {words.live(formatClockTime(now, start.zone, true))}
          </span>
        )}
      </header>
      {calendar === undefined ? (
        <p className={styles.soft}>{words.needsZone}</p>
      ) : (
        <Table
          previews={targetPreview(opened, edition, calendar)}
          calendar={calendar}
          opened={opened}
          now={now}
          chosen={form.severity}
          holidays={holidayNote(form, closed)}
        />
      )}
    </section>
  );
}

interface TableProps {
  readonly previews: ReadonlyArray<TargetPreview>;
  readonly calendar: BusinessCalendar;
  readonly opened: Instant;
  readonly now: Instant;
  readonly chosen: string;
  readonly holidays: string;
}

function Table({ previews, calendar, opened, now, chosen, holidays }: TableProps) {
  const { zone } = calendar.spec;
  const city = cityOf(zone);
  const skipped = skippedDays(opened, previews, calendar).map(({ date, name }) =>
    words.skips(formatDateText(date, zone, now), name ?? words.holiday),
  );
  const opens = calendar.isOpen(opened)
    ? []
    : [words.opensAt(city, formatWhen(calendar.nextOpen(opened), zone, now))];
  return (
    <>
      <table className={styles.targets}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visuallyHidden">{words.fields.severity}</span>
            </th>
            <th scope="col">{words.responseDue(city)}</th>
            <th scope="col">{words.restorationDue}</th>
          </tr>
        </thead>
        <tbody>
          {previews.map(({ severity, response, restoration }) => (
            <tr key={severity} data-severity={severity} data-chosen={String(severity) === chosen}>
              <th scope="row">
                <span className={styles.severity}>
                  <SeverityGlyph severity={severity} size={18} />
                  <span>
                    {messages.queue.severity[severity]}
                    {severity === 1 && <Tag look="hue">{messages.queue.roundTheClock}</Tag>}
                  </span>
                </span>
              </th>
              <Due due={response} zone={zone} now={now} />
              <Due due={restoration} zone={zone} now={now} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.soft}>{[...opens, ...skipped, holidays].join(' ')}</p>
    </>
  );
}

interface DueProps {
  readonly due: PreviewedDue | null;
  readonly zone: string;
  readonly now: Instant;
}

function Due({ due, zone, now }: DueProps) {
  const { zone: ownZone } = useDesk();
  if (due === null) return <td className={styles.none}>{words.none}</td>;
  const there = formatDateTime(due.due, zone, now);
  return (
    <td>
      <span className={styles.due}>{due.isMean ? words.mean(there) : there}</span>
      {zone !== ownZone && (
        <span className={styles.here}>{words.here(formatTimeElsewhere(due.due, ownZone, zone))}</span>
      )}
    </td>
  );
}

/** The closed days that cases of the customer count already; null while none tells. */
function useClosedDays({ customerId, zone }: DraftForm): ReadonlyArray<ClosedDay> | null {
  const [closed, setClosed] = useState<ReadonlyArray<ClosedDay> | null>(null);
  useEffect(() => {
    let isLatest = true;
    setClosed(null);
    if (customerId === '') return;
    void knownClosedDays(customerId, zone).then((days) => {
      if (isLatest) setClosed(days);
    });
    return () => {
      isLatest = false;
    };
  }, [customerId, zone]);
  return closed;
}

function holidayNote({ country }: DraftForm, closed: ReadonlyArray<ClosedDay> | null): string {
  if (closed !== null && closed.length > 0) return words.holidaysPartly;
  return country.trim() === '' ? words.noHolidays : words.holidaysUnknown;
}
