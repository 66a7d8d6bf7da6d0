import { useMemo, useState } from 'react';
import type { ContactCard } from '../../../shared/ipc/organizationChannels.ts';
import { tick } from '../../now/nowStore.ts';
import type { DraftPlace } from '../form/draftWiring.ts';
import { contactsFor } from './contactChoices.ts';
import type { HintView } from './contactText.ts';

/** More than a person reads: the list of 5,000 contacts opens at once, and says how many it leaves out. */
const MOST = 100;

const NOBODY: ReadonlyArray<ContactCard> = [];

export interface ContactSearch {
  /** What is looked for; null while the field shows who is chosen. */
  readonly typed: string | null;
  /** The ids of the best matches, as many as are listed. */
  readonly shown: ReadonlyArray<string>;
  /** How many matches are not listed. */
  readonly more: number;
  /** How standings are told. */
  readonly view: HintView;
  readonly cardOf: (id: string) => ContactCard | undefined;
  /** Looks for a text; an empty one ends the search. */
  readonly type: (text: string) => void;
  /** Ends the search: the field shows again who is chosen. */
  readonly end: () => void;
}

/** The contacts of a customer, and what is looked for among them. */
export function useContactSearch({ terms, edition }: DraftPlace): ContactSearch {
  const [typed, setTyped] = useState<string | null>(null);
  const contacts = terms?.contacts ?? NOBODY;
  const byId = useMemo(() => new Map(contacts.map((card) => [card.contact.id, card])), [contacts]);
  const found = useMemo(() => contactsFor(contacts, typed ?? ''), [contacts, typed]);
  return {
    typed,
    shown: useMemo(() => found.slice(0, MOST).map(({ contact }) => contact.id), [found]),
    more: Math.max(0, found.length - MOST),
    view: { now: tick.now(), terms, pendingHours: edition.credentials.pendingBusinessHours },
    cardOf: (id) => byId.get(id),
    type: (text) => setTyped(text.trim() === '' ? null : text),
    end: () => setTyped(null),
  };
}
