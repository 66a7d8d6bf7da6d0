import { CircleAlert } from 'lucide-react';
import type { ImportReport } from '../../shared/ipc/transferChannels.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useCounts } from '../cases/countsStore.ts';
import { goToView } from '../cases/goToView.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { AdjustedRows } from './AdjustedRows.tsx';
import { ImportBar } from './ImportBar.tsx';
import styles from './ImportDialog.module.css';
import { errorMarks } from './importStep.ts';
import { useImport } from './importStore.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { SaveRefused } from './SaveRefused.tsx';

/** What an import took, what was there already, and what it refused. */
export function ImportReportView({ report }: { readonly report: ImportReport }) {
  const words = useWords().importing;
  const isNews = report.newEvents > 0;
  const finish = () => {
    useImport.getState().close();
    if (isNews) void showImported();
  };
  return (
    <>
      <div className={styles.section} role="status">
        <p className={styles.count}>
          <strong>{headline(report)}</strong>
        </p>
        {!report.cancelled && (
          <>
            <ImportBar fraction={1} marks={errorMarks(report)} />
            <p className={styles.tally}>
              <Tally count={report.newCases} name={words.newCases} />
              <Tally count={report.updatedCases} name={words.updatedCases} />
              <Tally count={report.newEvents} name={words.newEvents} />
              {report.knownEvents > 0 && <Tally count={report.knownEvents} name={words.known} />}
              {report.refusedCount > 0 && (
                <span>
                  <CircleAlert size={14} aria-hidden="true" />
                  <strong>{formatCount(spoken(), report.refusedCount)}</strong>{' '}
                  {words.errors(report.refusedCount)}
                </span>
              )}
            </p>
          </>
        )}
      </div>
      {!report.cancelled && <AdjustedRows plan={report} />}
      {!report.cancelled && <RefusedRows plan={report} done />}
      <div className={styles.footer}>
        <SaveRefused count={report.cancelled ? 0 : report.refusedCount} />
        <Button look="primary" data-first hint={<Key name="Enter" />} onClick={finish}>
          {isNews ? words.showQueue : words.close}
        </Button>
      </div>
    </>
  );
}

/** A log of the past may hold no open case: then the closed ones are what there is to see. */
async function showImported(): Promise<void> {
  await useCounts.getState().read();
  const { counts } = useCounts.getState();
  goToView(counts !== null && counts.views.open === 0 ? 'closed' : 'open');
}

function headline({ cancelled, newEvents }: ImportReport): string {
  const words = spoken().importing;
  if (cancelled) return words.stopped;
  return newEvents === 0 ? words.doneNothing : words.done;
}

function Tally({ count, name }: { readonly count: number; readonly name: string }) {
  return (
    <span>
      <strong>{formatCount(spoken(), count)}</strong> {name}
    </span>
  );
}
