import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { bestMatches, isNamed } from '../../shared/finding/bestMatches.ts';
import { Avatar } from '../components/Avatar.tsx';
import field from '../components/form/Field.module.css';
import { FieldFrame } from '../components/form/FieldFrame.tsx';
import { type BoxKey, keepByEscape } from '../components/form/keepByEscape.ts';
import { useToldForm } from '../components/form/keptText.ts';
import box from '../components/form/ListBox.module.css';
import { useDismissName } from '../components/form/useDismissName.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './PersonField.module.css';
import { PERSON_FIELD, type PersonChoice } from './usePerson.ts';

interface PersonFieldProps {
  readonly label: string;
  readonly person: PersonChoice;
  /** Who has it so far. */
  readonly hint?: string;
  /** The dialog around it gives it the focus first. */
  readonly first?: boolean;
}

interface Offered {
  readonly owner: string | null;
  readonly name: string;
  readonly note: string;
}

/** Who is to have a case: found by initials, team or name among the people whom the desk knows, or nobody, by that word. */
export function PersonField({ label, person, hint, first }: PersonFieldProps) {
  const words = useWords().people;
  const nameDismissal = useDismissName();
  const [isOpen, setOpen] = useState(false);
  const offered = offeredFor(person, words.nobody, words.nobodyNote);
  const isChosen = isWhole(offered, person.text);
  const isListed = isOpen && offered.length > 0 && !isChosen;
  useToldForm(person.text);
  const onKeyDown = (event: BoxKey) => {
    keepByEscape(event);
    // A whole name needs no choosing from the list: Enter sends the form, as Ctrl Enter always does.
    const isHeld = event.ctrlKey || event.metaKey;
    if (event.key !== 'Enter' || !(isHeld || isChosen)) return;
    event.preventBaseUIHandler?.();
    const [only, ...others] = isListed ? offered : [];
    // Where one person alone can be meant, the form is sent with that person, before it asks about the name.
    if (only !== undefined && others.length === 0) flushSync(() => person.type(only.name));
  };
  return (
    <FieldFrame label={label} error={person.error} hint={hint}>
      <Autocomplete.Root
        items={offered}
        filter={null}
        openOnInputClick
        autoHighlight
        // An open list hides the rest of the dialog from screen readers: there is none without a choice to make.
        open={isListed}
        onOpenChange={(open) => setOpen(open)}
        value={person.text}
        onValueChange={(text) => person.type(text)}
        itemToStringValue={({ name }: Offered) => name}
      >
        <Autocomplete.Input
          type="text"
          name={PERSON_FIELD}
          className={field.input}
          data-first={first}
          maxLength={200}
          placeholder={words.hint}
          onKeyDown={onKeyDown}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={box.place} sideOffset={4}>
            <Autocomplete.Popup ref={nameDismissal} className={box.popup}>
              <Autocomplete.List className={box.list} aria-label={words.list}>
                {(one: Offered) => (
                  <Autocomplete.Item key={one.name} value={one} className={styles.person}>
                    <span aria-hidden="true">
                      <Avatar owner={one.owner} />
                    </span>
                    <span>{one.name}</span>
                    <span className={styles.note}>{one.note}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </FieldFrame>
  );
}

/** Everybody while nothing new is typed, else the best match first. Nobody comes last: it is seldom meant. */
function offeredFor({ people, text }: PersonChoice, nobody: string, note: string): ReadonlyArray<Offered> {
  const all: ReadonlyArray<Offered> = [
    ...people.map(({ initials, note: known }) => ({ owner: initials, name: initials, note: known })),
    { owner: null, name: nobody, note },
  ];
  return isWhole(all, text) ? all : bestMatches(all, text, ({ name, note: known }) => [name, known]);
}

function isWhole(offered: ReadonlyArray<Offered>, text: string): boolean {
  return offered.some(({ name }) => isNamed([name], text));
}
