import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useRef } from 'react';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import dialogStyles from '../dialogs/ActionDialog.module.css';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './AlertDialog.module.css';
import { AlertLine } from './AlertLine.tsx';
import { useAlerts } from './alertStore.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';

/** The alerts that nobody has acknowledged; Enter opens the case. */
export function AlertDialog() {
  const catalogue = useWords();
  const words = catalogue.alerting;
  const { alerts, total, snoozed, silent, acknowledge } = useAlerts();
  const more = total - alerts.length;
  const list = useRef<HTMLUListElement>(null);
  const close = () => useScreen.getState().lay(null);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.scrim} />
        <Dialog.Popup
          className={styles.dialog}
          initialFocus={() => list.current?.querySelector<HTMLElement>('[data-alert]') ?? true}
        >
          <div className={styles.header}>
            <Dialog.Title className={dialogStyles.title}>{words.title}</Dialog.Title>
            <span className={styles.count}>{formatCount(catalogue, total)}</span>
            <Key name="Escape" />
          </div>
          <Dialog.Description className={styles.about}>
            {silent ? words.silent : words.about}
          </Dialog.Description>
          {total === 0 ? (
            <div className={styles.none}>
              <h3>{words.none}</h3>
              <p>{words.noneText}</p>
            </div>
          ) : (
            <>
              <ul ref={list} className={styles.list} onKeyDown={moveFocus}>
                {alerts.map((alert) => (
                  <AlertLine key={alert.id} alert={alert} snoozedUntil={snoozed.get(alert.id) ?? null} />
                ))}
              </ul>
              <div className={styles.footer}>
                {more > 0 && <span className={styles.more}>{words.more(more)}</span>}
                <SnoozeMenu alerts={alerts} />
                <Button onClick={() => void acknowledge(alerts)}>
                  {more > 0 ? words.acknowledgeThese(alerts.length) : words.acknowledgeAll}
                </Button>
              </div>
            </>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** The arrow keys walk from case to case, as in the list. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-alert]')];
  const at = lines.findIndex((line) => line.parentElement?.contains(document.activeElement));
  event.preventDefault();
  lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.focus();
}
