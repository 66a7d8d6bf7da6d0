import { CircleAlert, Square } from 'lucide-react';
import { MINUTE, SECOND } from '../../shared/calendar/instant/instant.ts';
import { formatCount, formatPercent } from '../../shared/wording/formatCount.ts';
import { Button } from '../components/Button.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { ImportBar } from './ImportBar.tsx';
import styles from './ImportDialog.module.css';
import { errorMarks, type ImportStep, quarterPassed } from './importStep.ts';
import { useImport } from './importStore.ts';

/** A file being taken: how far, how long still, and the way out, which takes nothing. */
export function ImportRunning({
  step,
}: {
  readonly step: Extract<ImportStep, { readonly kind: 'running' }>;
}) {
  const words = useWords().importing;
  const { plan, progress, stopping } = step;
  const waiting = useImport((store) => store.waiting);
  const { rows = 0, of = plan.rows, refused = 0, leftMs = null } = progress ?? {};
  const fraction = of === 0 ? 0 : rows / of;
  // While it reads, main estimates how many rows there are; the plan has counted them.
  const done = Math.floor(plan.rows * fraction);
  const quarter = quarterPassed({ rows, of });
  return (
    <>
      <div className={styles.section}>
        <p className={styles.count}>
          <strong>{words.ofRows(done, plan.rows)}</strong>
          <span>{leftMs === null ? words.starting : words.aboutLeft(lengthOf(leftMs))}</span>
          <span className={styles.percent}>{formatPercent(spoken(), fraction)}</span>
        </p>
        <ImportBar fraction={fraction} marks={errorMarks(plan)} />
        {refused > 0 && (
          <p className={styles.tally}>
            <span>
              <CircleAlert size={14} aria-hidden="true" />
              <strong>{formatCount(spoken(), refused)}</strong> {words.refusedSoFar(refused)}
            </span>
          </p>
        )}
        <p className="visuallyHidden" role="status">
          {quarter === 0 ? '' : words.announce(quarter)}
        </p>
      </div>
      <div className={styles.footer}>
        <span className={styles.note}>{waiting === 0 ? words.stopNote : words.waiting(waiting)}</span>
        <Button
          icon={<Square size={14} aria-hidden="true" />}
          data-first
          aria-busy={stopping}
          onClick={() => void useImport.getState().stop()}
        >
          {stopping ? words.stopping : words.stop}
        </Button>
      </div>
    </>
  );
}

/** Rounded up: the wait is never longer than said. */
function lengthOf(ms: number): string {
  const words = spoken().importing;
  return ms < MINUTE
    ? words.seconds(Math.max(1, Math.ceil(ms / SECOND)))
    : words.minutes(Math.ceil(ms / MINUTE));
}
