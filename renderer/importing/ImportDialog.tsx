import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef } from 'react';
import { listen } from '../api.ts';
import { Key } from '../components/Key.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';
import { ImportFailed } from './ImportFailed.tsx';
import { ImportPlanView } from './ImportPlanView.tsx';
import { ImportReportView } from './ImportReportView.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import type { ImportStep } from './importStep.ts';
import { useImport } from './importStore.ts';

/** The import of a file, from what it holds to what was taken; not there while no file is chosen. */
export function ImportDialog() {
  const words = useWords().importing;
  const step = useImport((store) => store.step);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => listen('import.progress', (progress) => useImport.getState().showProgress(progress)), []);
  useEffect(() => listen('import.waiting', ({ count }) => useImport.setState({ waiting: count })), []);
  // Each step has other controls: the focus must not fall out of the dialog with those of the last one.
  useEffect(() => {
    if (step.kind === 'closed') return;
    const first = popup.current?.querySelector<HTMLElement>('[data-first]');
    // Without a safe first button there is a question to answer.
    (first ?? popup.current?.querySelector('input'))?.focus();
  }, [step.kind]);
  if (step.kind === 'closed') return null;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && useImport.getState().close()} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup ref={popup} className={styles.dialog}>
          <div className={styles.header}>
            <Dialog.Title className={styles.title}>{words.title}</Dialog.Title>
            <Dialog.Description className={styles.file}>{titleOf(step)}</Dialog.Description>
            {step.kind !== 'running' && <Key name="Escape" />}
          </div>
          <ImportBody step={step} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ImportBody({ step }: { readonly step: ImportStep }) {
  const words = useWords().importing;
  switch (step.kind) {
    case 'closed':
      return null;
    case 'reading':
      return (
        <p className={styles.section} role="status">
          {words.reading(step.name)}
        </p>
      );
    case 'plan':
      return <ImportPlanView plan={step.plan} />;
    case 'running':
      return <ImportRunning step={step} />;
    case 'done':
      return <ImportReportView report={step.report} />;
    case 'failed':
      return <ImportFailed name={step.name} problem={step.problem} />;
  }
}

function titleOf(step: ImportStep): string {
  const words = spoken().importing;
  switch (step.kind) {
    case 'plan':
    case 'running':
      return words.file(step.plan.name, step.plan.rows);
    case 'done':
      return words.file(step.report.name, step.report.rows);
    case 'reading':
    case 'failed':
      return step.name;
    case 'closed':
      return '';
  }
}
