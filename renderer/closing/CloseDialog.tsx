import { CircleAlert } from 'lucide-react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { given } from '../../shared/lang/given.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { runCommand } from '../actions/runCommand.ts';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useDesk } from '../desk/startStore.ts';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Closing.module.css';

interface CloseDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** Closes a case, or says why it may not be closed now (policy §5). */
export function CloseDialog({ detail, onClose }: CloseDialogProps) {
  const catalogue = useWords();
  const words = catalogue.closing;
  const { row, actions } = detail;
  const { zone } = useDesk();
  const refusal = actions.close;
  const submit = (form: FormData) => {
    const reason = fieldText(form, 'reason');
    const onCase = { case: row.case, expectedVersion: row.version };
    void runCommand({
      type: 'close',
      ...onCase,
      ...given({ reason: reason === '' ? undefined : reason }),
    }).then((done) => done && onClose());
  };
  return (
    <ActionDialog
      title={catalogue.actions.close}
      row={row}
      action="close"
      submit={catalogue.actions.close}
      onSubmit={submit}
      onClose={onClose}
    >
      {refusal !== null && (
        <p className={styles.blocked} role="alert">
          <CircleAlert size={16} aria-hidden="true" />
          <span>
            <strong>{words.blocked}.</strong>{' '}
            {refusalText(spoken(), refusal, { now: tick.now(), ownZone: zone }).long}
          </span>
        </p>
      )}
      <TextField name="reason" label={catalogue.actions.closeReason} rows={3} first />
    </ActionDialog>
  );
}
