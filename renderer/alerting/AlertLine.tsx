import { Check } from 'lucide-react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import { formatClockTime, formatWhen } from '../../shared/wording/formatTime.ts';
import { IconButton } from '../components/IconButton.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import styles from './AlertDialog.module.css';
import { useAlerts } from './alertStore.ts';

interface AlertLineProps {
  readonly alert: ShownAlert;
  readonly snoozedUntil: Instant | null;
}

/** One alert: its case, its clock and threshold, and when that was due. */
export function AlertLine({ alert, snoozedUntil }: AlertLineProps) {
  const catalogue = useWords();
  const words = catalogue.alerting;
  const { zone } = useDesk();
  const when = useNowText((now) => dueText(alert, formatWhen(catalogue, alert.due, zone, now), now));
  const held = useNowText((now) =>
    snoozedUntil === null || now >= snoozedUntil
      ? ''
      : words.snoozedUntil(formatClockTime(snoozedUntil, zone)),
  );
  const point = words.point(alert.threshold, alert.clock);
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.open}
        data-alert=""
        onClick={() => useScreen.getState().go({ kind: 'case', case: alert.case })}
      >
        <SeverityGlyph severity={alert.severity} named />
        <span className={styles.number}>{alert.case}</span>
        <span className={styles.what}>
          <span>{point}</span>
          <span className={styles.second}>{alert.title}</span>
        </span>
        <span className={styles.when}>
          <span>{when}</span>
          {held !== '' && <span className={styles.second}>{held}</span>}
        </span>
      </button>
      <IconButton
        label={words.acknowledgeOne(alert.case, point)}
        framed={false}
        icon={<Check size={14} aria-hidden="true" />}
        onClick={() => void useAlerts.getState().acknowledge([alert])}
      />
    </li>
  );
}

/** What has no deadline of its own (a new case, a raised one) is told by when it came about. */
function dueText({ clock, due }: ShownAlert, when: string, now: Instant): string {
  const words = spoken().alerting;
  if (clock === 'case') return words.since(when);
  return now > due ? words.wasDue(when) : words.due(when);
}
