import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runCommand } from '../actions/runCommand.ts';
import { Button } from '../components/Button.tsx';
import { useSelf } from '../desk/self.ts';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { useWords } from '../language/languageStore.ts';
import { PersonField } from '../people/PersonField.tsx';
import { usePerson } from '../people/usePerson.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';

/** Gives the case to somebody, to oneself, or to nobody. */
export function AssignDialog({ row, onClose }: { readonly row: QueueRow; readonly onClose: () => void }) {
  const words = useWords().actions;
  const self = useSelf();
  const person = usePerson(placeOnCase(row.case, 'assign'));
  const assign = (owner: string | null) =>
    void runCommand({ type: 'assign', case: row.case, expectedVersion: row.version, owner }).then(
      (done) => done && onClose(),
    );
  const submit = () => {
    const owner = person.decide();
    if (owner !== undefined) assign(owner);
  };
  return (
    <ActionDialog
      title={words.assign}
      row={row}
      action="assign"
      submit={words.assign}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonField
        label={words.owner}
        hint={row.owner === null ? words.ownerNone : words.ownerNow(row.owner)}
        person={person}
        first
      />
      {row.owner !== self && self !== '' && <Button onClick={() => assign(self)}>{words.takeIt}</Button>}
    </ActionDialog>
  );
}
