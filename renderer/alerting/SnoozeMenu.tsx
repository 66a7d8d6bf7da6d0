import { Menu } from '@base-ui/react/menu';
import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import menuStyles from '../components/Menu.module.css';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { isHoldable } from './alertLists.ts';
import { useAlerts } from './alertStore.ts';
import styles from './NoticeShelf.module.css';

const SPANS = [15, 60] as const;

/** Holds alerts back for a while; severity 1 never, and says so (policy §8). */
export function SnoozeMenu({ alerts }: { readonly alerts: ReadonlyArray<ShownAlert> }) {
  const words = useWords().alerting;
  const { zone } = useDesk();
  const held = alerts.filter(isHoldable);
  if (held.length === 0) {
    return (
      <Button look="quiet" reason={words.snoozeOff}>
        {words.snooze}
      </Button>
    );
  }
  const snooze = async (minutes: number): Promise<void> => {
    const until = await useAlerts.getState().snooze(held, minutes);
    if (until !== null) useToast.getState().say(words.snoozed(held.length, formatClockTime(until, zone)));
  };
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button look="quiet">{words.snooze}</Button>} />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} className={styles.snoozePlace}>
          <Menu.Popup className={menuStyles.menu} aria-label={words.snooze}>
            <Menu.Group>
              {held.length < alerts.length && (
                <Menu.GroupLabel className={styles.snoozeNote}>{words.snoozeLess}</Menu.GroupLabel>
              )}
              {SPANS.map((minutes) => (
                <Menu.Item key={minutes} className={menuStyles.item} onClick={() => void snooze(minutes)}>
                  <span className={menuStyles.label}>{words.snoozeFor[minutes]}</span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
