import { SEVERITIES } from '../../shared/policy/severity.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { type BlockedClosure, useAlerts } from './alertStore.ts';
import styles from './NoticeShelf.module.css';

interface BlockedCardProps {
  readonly blocked: BlockedClosure;
}

/** A case whose time to close had come, and that may not close: said aloud, not forced (policy §5). */
export function BlockedCard({ blocked: { case: number, severity, reason, at } }: BlockedCardProps) {
  const catalogue = useWords();
  const words = catalogue.alerting;
  const start = useDesk();
  const { proposedBusinessDays } = editionOf(start, start.editionInForce).closure;
  const title = words.blockedTitle(number);
  const leave = () =>
    useAlerts.setState(({ blocked }) => ({ blocked: blocked.filter((each) => each.case !== number) }));
  const open = () => {
    leave();
    useScreen.getState().go({ kind: 'case', case: number });
  };
  return (
    <section className={styles.card} aria-label={title}>
      <SeverityGlyph severity={SEVERITIES.find((known) => known === severity) ?? 1} named />
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>
          {words.blockedText(
            proposedBusinessDays,
            formatWhen(catalogue, at, start.zone, tick.now()),
            reason,
            severity,
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <Button onClick={open}>{words.open}</Button>
        <Button look="quiet" onClick={leave}>
          {words.dismissKey}
        </Button>
      </div>
    </section>
  );
}
