import { useState } from 'react';
import { foldText } from '../../shared/finding/foldText.ts';
import { typedName } from '../../shared/policy/eventName.ts';
import { useWords } from '../language/languageStore.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import { type Person, useKnownPeople } from './knownPeople.ts';

/** What a field of a person stands on. */
export interface PersonChoice {
  readonly text: string;
  readonly type: (text: string) => void;
  /** What is wrong with it; undefined while nothing is. */
  readonly error: string | undefined;
  readonly people: ReadonlyArray<Person>;
  /** The person as typed so far: null for nobody, undefined while nothing is chosen. */
  readonly owner: string | null | undefined;
  /**
   * The person to give a case to, null for nobody. Undefined when the field has to be looked at again: it is empty, or
   * holds a name that nobody here knows, which is asked about once and taken when it is sent again.
   */
  readonly decide: () => string | null | undefined;
}

/** The name under which a form keeps the text of a `PersonField`. */
export const PERSON_FIELD = 'person';

/** Keeps who is chosen in a `PersonField`; it begins with what was typed and not sent at the place of its form. */
export function usePerson(place: string): PersonChoice {
  const words = useWords().people;
  const people = useKnownPeople();
  const [text, setText] = useState(() => useUnsent.getState().byPlace.get(place)?.[PERSON_FIELD] ?? '');
  const [asked, setAsked] = useState<string | null>(null);
  const typed = typedName(text);
  const owner = ownerOf(typed, people, words.nobody);
  const isKnown = owner === null || owner === undefined || people.some(({ initials }) => initials === owner);
  const errorOf = (): string | undefined => {
    if (asked !== typed) return undefined;
    return owner === undefined ? words.needed : words.unknown(typed);
  };
  return {
    text,
    type: setText,
    error: errorOf(),
    people,
    owner,
    decide: () => {
      if (owner !== undefined && (isKnown || asked === typed)) return owner;
      setAsked(typed);
      return undefined;
    },
  };
}

/** Known people are meant in any case and width; nobody is a choice with a name of its own. */
function ownerOf(typed: string, people: ReadonlyArray<Person>, nobody: string): string | null | undefined {
  if (typed === '') return undefined;
  const wanted = foldText(typed);
  if (wanted === foldText(nobody)) return null;
  const exact = people.find(({ initials }) => initials === typed);
  return (exact ?? people.find(({ initials }) => foldText(initials) === wanted))?.initials ?? typed;
}
