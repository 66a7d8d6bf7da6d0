import { Menu } from '@base-ui/react/menu';
import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { isHoldable } from '../alerting/alertLists.ts';
import { useAlerts } from '../alerting/alertStore.ts';
import { useMarks } from '../cases/markStore.ts';
import styles from '../components/Menu.module.css';
import { useStart } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';

const SPANS = [15, 60] as const;

/** Holds the alerts of all marked cases back for a while: how many, and which never are, stands above (policy §8). */
export function SnoozeMarked() {
  const { alerting, bulk } = useWords();
  const marked = useMarks((store) => store.marked);
  const alerts = useAlerts((store) => store.alerts).filter((alert) => marked.has(alert.case));
  const held = alerts.filter(isHoldable);
  return (
    <Menu.Group>
      <Menu.GroupLabel className={styles.group}>{bulk.snooze(held.length, alerts.length)}</Menu.GroupLabel>
      {held.length > 0 &&
        SPANS.map((minutes) => (
          <Menu.Item key={minutes} className={styles.item} onClick={() => void snooze(held, minutes)}>
            <span className={styles.label}>{alerting.snoozeFor[minutes]}</span>
          </Menu.Item>
        ))}
    </Menu.Group>
  );
}

async function snooze(held: ReadonlyArray<ShownAlert>, minutes: number): Promise<void> {
  const until = await useAlerts.getState().snooze(held, minutes);
  if (until === null) return;
  const zone = useStart.getState().start?.zone ?? 'UTC';
  const words = spoken().alerting;
  useToast.getState().say(words.snoozed(held.length, formatClockTime(until, zone)), () => void wake(held));
}

/** They come again now. */
async function wake(held: ReadonlyArray<ShownAlert>): Promise<void> {
  const until = await useAlerts.getState().snooze(held, 0);
  if (until !== null) useToast.getState().say(spoken().bulk.woken(held.length));
}
