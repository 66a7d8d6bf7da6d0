import { Bell, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { alertTally } from './alertLists.ts';
import { type AlertCard as Card, useAlerts } from './alertStore.ts';
import styles from './NoticeShelf.module.css';
import { SnoozeMenu } from './SnoozeMenu.tsx';

/** What the system was just asked to show: one alert in full, or how many there are by severity (design §10). */
export function AlertCard({ card: { alerts, slept } }: { readonly card: Card }) {
  const [only] = alerts;
  return only === undefined || alerts.length > 1 ? (
    <Digest alerts={alerts} slept={slept} />
  ) : (
    <Single alert={only} />
  );
}

function Single({ alert }: { readonly alert: ShownAlert }) {
  const words = useWords().alerting;
  const open = () => useScreen.getState().go({ kind: 'case', case: alert.case });
  return (
    <CardFrame
      alerts={[alert]}
      title={words.single(alert.case, words.point(alert.threshold, alert.clock))}
      icon={<SeverityGlyph severity={alert.severity} named />}
      show={<Button onClick={open}>{words.openCase(alert.case)}</Button>}
    >
      <p className={styles.text}>{alert.title}</p>
    </CardFrame>
  );
}

function Digest({ alerts, slept }: Card) {
  const words = useWords().alerting;
  const open = () => useScreen.getState().lay({ kind: 'alerts' });
  return (
    <CardFrame
      alerts={alerts}
      title={slept ? words.digestSlept(alerts.length) : words.digest(alerts.length)}
      icon={<Bell aria-hidden="true" />}
      show={
        <Button hint={<CommandKeys id="alerts" />} aria-keyshortcuts="B" onClick={open}>
          {words.showAll(alerts.length)}
        </Button>
      }
    >
      <ul className={styles.tally}>
        {alertTally(alerts).map(({ severity, text }) => (
          <li key={severity} aria-label={words.severityCounts(severity, text)}>
            <SeverityGlyph severity={severity} size={12} bare />
            {text}
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}

interface CardFrameProps {
  readonly alerts: ReadonlyArray<ShownAlert>;
  readonly title: string;
  readonly icon: ReactNode;
  readonly show: ReactNode;
  readonly children: ReactNode;
}

function CardFrame({ alerts, title, icon, show, children }: CardFrameProps) {
  const words = useWords().alerting;
  const silent = useAlerts((store) => store.silent);
  const { acknowledge, dismiss } = useAlerts.getState();
  return (
    <section className={styles.card} aria-label={title}>
      {icon}
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
        {silent && <p className={styles.text}>{words.silent}</p>}
      </div>
      <div className={styles.actions}>
        {show}
        <Button look="quiet" onClick={() => void acknowledge(alerts)}>
          {words.acknowledge}
        </Button>
        <SnoozeMenu alerts={alerts} />
        <IconButton
          label={words.dismiss}
          framed={false}
          icon={<X size={14} aria-hidden="true" />}
          onClick={dismiss}
        />
      </div>
    </section>
  );
}
