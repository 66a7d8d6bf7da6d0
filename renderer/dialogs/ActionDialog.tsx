import type { ReactNode } from 'react';
import type { CaseCommandType } from '../../shared/case/decide/caseCommand.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import styles from './ActionDialog.module.css';
import { FormDialog } from './FormDialog.tsx';

interface ActionDialogProps {
  readonly title: string;
  readonly row: QueueRow;
  readonly submit: string;
  /** What it asks the words of, which are kept until that is done. */
  readonly action: CaseCommandType;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for what one step on a case needs. */
export function ActionDialog({ row, action, children, ...form }: ActionDialogProps) {
  const about = (
    <>
      <SeverityGlyph severity={row.severity} size={16} />
      {row.case}
      <span className={styles.cut}>
        <bdi>{row.title}</bdi>
      </span>
    </>
  );
  return (
    <FormDialog {...form} about={about} unsent={placeOnCase(row.case, action)}>
      {children}
    </FormDialog>
  );
}
