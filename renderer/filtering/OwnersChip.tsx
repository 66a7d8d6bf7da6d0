import { useQueue } from '../cases/queueStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useKnownPeople } from '../people/knownPeople.ts';
import { useChosenParts } from './chosenParts.ts';
import { withoutPart, withPart } from './filterParts.ts';
import { ManyChip } from './ManyChip.tsx';

/** Whose cases are wanted, several people at once; nobody is one of them. */
export function OwnersChip() {
  const words = useWords().queue;
  const filter = useChosenParts();
  const people = useKnownPeople();
  // A view that was saved before several could be chosen has one owner.
  const chosen = filter.owners ?? (filter.owner === undefined ? [] : [filter.owner]);
  const choices = [
    { value: '', label: words.filterNobody },
    ...people.map(({ initials, note }) => ({ value: initials, label: initials, note })),
  ];
  return <ManyChip name={words.filterOwner} chosen={chosen} choices={choices} onChoose={chooseOwners} />;
}

function chooseOwners(owners: ReadonlyArray<string>): void {
  const { filter, narrow } = useQueue.getState();
  void narrow(withPart(withoutPart(filter, 'owner'), 'owners', [...owners]));
}
