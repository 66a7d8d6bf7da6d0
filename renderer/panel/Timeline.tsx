import { useState } from 'react';
import type { RecordedEvent } from '../../shared/case/events/recordedEvent.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { cutText } from '../../shared/lang/cutText.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { eventLine } from '../timeline/eventLine.ts';
import styles from './DetailsPanel.module.css';

const SHOWN = 4;
/** Three lines are shown of a note; what is behind them is laid out all the same. */
const SEEN = 600;

/** What happened, newest first: a dot for a person, a ring for what came by itself. */
export function Timeline({ detail: { row, events, contact } }: { readonly detail: CaseDetail }) {
  const catalogue = useWords();
  const words = catalogue.panel;
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  const whole = wholeOf === row.case;
  const newestFirst = events.toSorted((a, b) => b.event.at - a.event.at || b.seq - a.seq);
  const shown = whole ? newestFirst : newestFirst.slice(0, SHOWN);
  return (
    <section className={styles.section} aria-label={words.timeline}>
      <h3 className={styles.sectionTitle}>
        <span>{words.timeline}</span>
        {events.length > SHOWN && (
          <button
            type="button"
            className={styles.link}
            aria-expanded={whole}
            onClick={() => setWholeOf(whole ? null : row.case)}
          >
            {whole ? words.fewer : words.all(events.length)}
          </button>
        )}
      </h3>
      <ol className={styles.events}>
        {[...shown.entries()].map(([place, recorded]) => (
          // A line takes over that of the case before: to change its words costs a fraction of making it.
          <TimelineEvent key={place} recorded={recorded} contact={contact} />
        ))}
      </ol>
    </section>
  );
}

interface TimelineEventProps {
  readonly recorded: RecordedEvent;
  readonly contact: CaseDetail['contact'];
}

function TimelineEvent({ recorded, contact }: TimelineEventProps) {
  const catalogue = useWords();
  const words = catalogue.panel;
  const { zone } = useDesk();
  const { event, retracted, isPending = false } = recorded;
  const now = tick.now();
  const line = eventLine(catalogue, event, { zone, now, contact });
  return (
    <li className={styles.event} data-retracted={retracted} data-pending={isPending}>
      <time className={styles.eventTime}>{formatWhen(catalogue, event.at, zone, now)}</time>
      <span className={line.automatic || isPending ? styles.ring : styles.dot} aria-hidden="true" />
      <div className={styles.eventText}>
        <span>{line.text}</span>
        {line.note !== null && <small className={styles.cut}>{cutText(line.note, SEEN)}</small>}
        {line.detail !== '' && <small>{line.detail}</small>}
        {retracted && <small>{words.retracted}</small>}
        {isPending && <small>{catalogue.team.toSendLine}</small>}
      </div>
    </li>
  );
}
