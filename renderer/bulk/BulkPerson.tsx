import { useLayoutEffect } from 'react';
import { useWords } from '../language/languageStore.ts';
import { PersonField } from '../people/PersonField.tsx';
import type { PersonChoice } from '../people/usePerson.ts';

interface BulkPersonProps {
  readonly person: PersonChoice;
  /** Undefined while nobody is chosen, null for nobody. */
  readonly onChoose: (owner: string | null | undefined) => void;
}

/** To whom many cases are given; what that would do is tried with each choice. */
export function BulkPerson({ person, onChoose }: BulkPersonProps) {
  const words = useWords().bulk;
  const { owner } = person;
  // Before the next key: a quick hand sends at once what it has typed.
  useLayoutEffect(() => onChoose(owner), [onChoose, owner]);
  return <PersonField label={words.person} person={person} first />;
}
