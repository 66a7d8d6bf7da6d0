import { useState } from 'react';
import { PRIORITIES } from '../../shared/policy/severity.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runCommand } from '../actions/runCommand.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { useWords } from '../language/languageStore.ts';

/** Sets the importance that the customer designates. */
export function PriorityDialog({ row, onClose }: { readonly row: QueueRow; readonly onClose: () => void }) {
  const catalogue = useWords();
  const words = catalogue.actions;
  const [priority, setPriority] = useState(row.priority);
  const submit = () =>
    void runCommand({ type: 'change-priority', case: row.case, expectedVersion: row.version, priority }).then(
      (done) => done && onClose(),
    );
  return (
    <ActionDialog
      title={words.changePriority}
      row={row}
      action="change-priority"
      submit={words.changePriority}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        label={words.priority}
        value={String(priority)}
        choices={PRIORITIES.map((choice) => ({
          value: String(choice),
          label: catalogue.queue.priority(choice),
        }))}
        onChoose={(value) => setPriority(PRIORITIES.find((choice) => String(choice) === value) ?? priority)}
      />
    </ActionDialog>
  );
}
