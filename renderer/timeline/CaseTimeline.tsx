import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { CommandKeys } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { MoreText } from '../longText/MoreText.tsx';
import { NoteText } from '../notes/NoteText.tsx';
import { useNowText } from '../now/nowStore.ts';
import styles from './CaseTimeline.module.css';
import { TakeBack } from './TakeBack.tsx';
import { type TimelineEntry, timelineEntries } from './timelineEntries.ts';
import { isOld, whenText } from './whenText.ts';

interface CaseTimelineProps {
  readonly detail: CaseDetail;
  readonly calendar: BusinessCalendar;
  readonly automatic: boolean;
  readonly onToggle: () => void;
}

/** What happened, newest first, in the analyst's time: a dot for a person, a ring for what came by itself. */
export function CaseTimeline({ detail, calendar, automatic, onToggle }: CaseTimelineProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const { zone } = useDesk();
  const now = Number(useNowText((instant) => String(Math.floor(instant / MINUTE)))) * MINUTE;
  const city = detail.row.customer.city ?? cityOf(detail.row.customer.zone);
  const entries = timelineEntries(catalogue, detail, { calendar, now, zone, city, automatic });
  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <header className={styles.head}>
        <h2>{words.timeline}</h2>
        <span>{words.yourTime(cityOf(zone))}</span>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={automatic}
          aria-keyshortcuts="H"
          onClick={onToggle}
        >
          {automatic ? words.hideAutomatic : words.showAutomatic}
          <CommandKeys id="automaticEvents" />
        </button>
      </header>
      {entries.length === 0 ? (
        <p className={styles.none}>{words.noEvents}</p>
      ) : (
        <ol className={styles.events} data-old={entries.some(({ at }) => isOld(at, now))}>
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              time={whenText(catalogue, entry.at, zone, now)}
              row={detail.row}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly time: string;
  readonly row: QueueRow;
}

function Entry({ entry, time, row }: EntryProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const { text, detail, note, automatic, retracted, isPending, corrects, retractable, more } = entry;
  return (
    <li className={styles.event} data-retracted={retracted} data-pending={isPending} tabIndex={-1}>
      <time className={styles.time}>{time}</time>
      <span className={automatic || isPending ? styles.ring : styles.dot} aria-hidden="true" />
      <div className={styles.text}>
        {retracted ? <s>{text}</s> : text}
        {detail !== '' && <span className={styles.detail}> {retracted ? <s>{detail}</s> : detail}</span>}
        {retracted && <span className={styles.detail}> {words.takenBack}</span>}
        {isPending && <span className={styles.detail}> {catalogue.team.toSendLine}</span>}
        {corrects !== null && <s className={styles.corrects}>{corrects}</s>}
        {note !== null && <NoteText text={note} />}
        {more.map((place) => (
          <MoreText key={place.field} place={place} />
        ))}
      </div>
      {retractable !== null && (
        <TakeBack row={row} event={retractable} name={catalogue.timeline.takeBackOf(text, time)} />
      )}
    </li>
  );
}
