import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runCommand } from '../actions/runCommand.ts';
import { useCounts } from '../cases/countsStore.ts';
import { Button } from '../components/Button.tsx';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useSettings } from '../desk/settingsStore.ts';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { useWords } from '../language/languageStore.ts';

/** Gives the case to somebody, to oneself, or to nobody. */
export function AssignDialog({ row, onClose }: { readonly row: QueueRow; readonly onClose: () => void }) {
  const words = useWords().actions;
  const owners = useCounts((store) => store.counts?.owners) ?? [];
  const self = useSettings((store) => store.settings.analyst.initials);
  const assign = (owner: string | null) =>
    void runCommand({ type: 'assign', case: row.case, expectedVersion: row.version, owner }).then(
      (done) => done && onClose(),
    );
  return (
    <ActionDialog
      title={words.assign}
      row={row}
      action="assign"
      submit={words.assign}
      onSubmit={(form) => assign(fieldText(form, 'owner') === '' ? null : fieldText(form, 'owner'))}
      onClose={onClose}
    >
      <TextField
        name="owner"
        label={words.owner}
        placeholder={words.ownerHint}
        initial={row.owner ?? ''}
        list={owners}
        first
      />
      {row.owner !== self && self !== '' && <Button onClick={() => assign(self)}>{words.takeIt}</Button>}
    </ActionDialog>
  );
}
