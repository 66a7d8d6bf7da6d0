import { Timer } from 'lucide-react';
import { DAY, HOUR, MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { MeanSoFar, QueueCounts } from '../../shared/ipc/queueChannels.ts';
import { SEVERITIES, type Severity } from '../../shared/policy/severity.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { formatLeft } from '../../shared/wording/formatLength.ts';
import { useCounts } from '../cases/countsStore.ts';
import { goToView } from '../cases/goToView.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useCompact } from '../components/useWindowWidth.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { TeamState } from '../team/TeamState.tsx';
import { KeyHints } from './KeyHints.tsx';
import styles from './StatusBar.module.css';

/** The bottom of the window: how much is open, late and next, and how the means stand. */
export function StatusBar() {
  const counts = useCounts((store) => store.counts);
  const isCompact = useCompact();
  return (
    <footer className={styles.bar}>
      {counts !== null && <Facts counts={counts} compact={isCompact} />}
      <KeyHints compact={isCompact} />
    </footer>
  );
}

function Facts({ counts, compact }: { readonly counts: QueueCounts; readonly compact: boolean }) {
  const catalogue = useWords();
  const words = catalogue.frame;
  const isOwnDesk = useDesk().team === null;
  return (
    <>
      <ul className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <button
              type="button"
              className={styles.go}
              title={words.openBySeverity(severity, openOf(counts, severity))}
              onClick={() => goToView('open', { severities: [severity] })}
            >
              <SeverityGlyph severity={severity} size={12} bare />
              <span>{words.severityShort(severity)}</span>{' '}
              <strong>{formatCount(spoken(), openOf(counts, severity))}</strong>
            </button>
          </li>
        ))}
      </ul>
      <span className={styles.part}>
        <button type="button" className={styles.go} onClick={() => goToView('breached')}>
          <strong>{formatCount(catalogue, counts.breached)}</strong> {words.breached}
        </button>
        {!compact && counts.overMean > 0 && (
          <span className={styles.second}>
            <strong>{formatCount(catalogue, counts.overMean)}</strong> {words.overMean}
          </span>
        )}
      </span>
      <span className={styles.part}>
        {counts.next === null ? (
          <>
            <Timer size={14} aria-hidden="true" />
            {words.noDeadline}
          </>
        ) : (
          <NextDeadline next={counts.next} />
        )}
      </span>
      <TeamState />
      {/* In a team its state takes their room. */}
      {!compact && isOwnDesk && <Means means={counts.means} />}
    </>
  );
}

/** A severity without a case has no entry. */
function openOf({ open }: QueueCounts, wanted: Severity): number {
  return open.find(({ severity }) => severity === wanted)?.count ?? 0;
}

function NextDeadline({ next }: { readonly next: NonNullable<QueueCounts['next']> }) {
  const catalogue = useWords();
  const words = catalogue.frame;
  const left = useNowText((now) => formatLeft(catalogue, next.due - now, DAY));
  return (
    <button
      type="button"
      className={styles.go}
      onClick={() => useScreen.getState().go({ kind: 'case', case: next.case })}
    >
      <Timer size={14} aria-hidden="true" />
      {words.nextDeadline}
      <strong role="timer" aria-live="off">
        {left}
      </strong>
      <span className={styles.which}>{words.nextOf(next.case, catalogue.format.clock[next.clock])}</span>
    </button>
  );
}

function Means({ means }: { readonly means: ReadonlyArray<MeanSoFar> }) {
  const words = useWords().frame;
  const start = useDesk();
  const edition = means[0]?.edition;
  if (edition === undefined) return null;
  return (
    <span className={styles.part}>
      {words.meanRestore(editionOf(start, edition).name)}
      {means
        .filter((mean) => mean.edition === edition)
        .map((mean) => (
          <Mean key={mean.severity} mean={mean} />
        ))}
    </span>
  );
}

function Mean({ mean: { severity, meanMs, objectiveMs } }: { readonly mean: MeanSoFar }) {
  const catalogue = useWords();
  const words = catalogue.frame;
  const isMinutes = objectiveMs < 2 * HOUR;
  const unit = isMinutes ? MINUTE : HOUR;
  const objective = words.amount(
    String(Math.round(objectiveMs / unit)),
    isMinutes ? words.minutesUnit : words.hoursUnit,
  );
  return (
    <span
      className={styles.mean}
      data-severity={severity}
      data-over={meanMs !== null && meanMs > objectiveMs}
    >
      {words.severityShort(severity)}
      <strong>{meanMs === null ? words.noMean : formatCount(catalogue, Math.floor(meanMs / unit))}</strong>
      {meanMs !== null && words.meanOf(objective)}
    </span>
  );
}
