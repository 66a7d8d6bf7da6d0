import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState } from 'react';
import { isNamed } from '../../../shared/finding/bestMatches.ts';
import { useWords } from '../../language/languageStore.ts';
import styles from './Field.module.css';
import { type BoxKey, keepByEscape } from './keepByEscape.ts';
import { useToldForm } from './keptText.ts';
import box from './ListBox.module.css';
import { useDismissName } from './useDismissName.ts';
import { useForgettingPlace } from './useForgettingPlace.ts';

/** A text that may be meant, and what tells more of it. */
export interface Suggested {
  readonly value: string;
  readonly note: string;
}

interface SuggestControlProps {
  readonly id?: string;
  readonly name?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly maxLength?: number;
  /** What a text may mean, the best match first. */
  readonly find: (text: string) => ReadonlyArray<Suggested>;
  /** Enter takes the best match; else only what the arrows lead to, since any text may be meant. */
  readonly picks: boolean;
  readonly first?: boolean | undefined;
  readonly onChange: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
}

/** More than a person reads. */
const MOST = 60;

/** A field of text with what may be meant by it below. It stands in a `FieldFrame`. */
export function SuggestControl(props: SuggestControlProps) {
  const { value, find, picks, first, onChange, onLeave, ...given } = props;
  const words = useWords().queue;
  const nameDismissal = useDismissName();
  const [isOpen, setOpen] = useState(false);
  useToldForm(value);
  const found = isOpen ? find(value).slice(0, MOST) : [];
  const items = useForgettingPlace(found, picks);
  const isWhole = found.some((one) => isNamed([one.value], value));
  const isListed = isOpen && found.length > 0 && !isWhole;
  const onKeyDown = (event: BoxKey) => {
    keepByEscape(event);
    if (event.key !== 'Enter') return;
    const sends = event.ctrlKey || event.metaKey;
    if (sends || !isListed) event.preventBaseUIHandler?.();
    if (!sends && !isListed) sendForm(event);
  };
  return (
    <Autocomplete.Root
      items={items}
      filter={null}
      openOnInputClick
      autoHighlight={picks}
      // An open list hides the rest of the form from screen readers: there is none without a choice to make.
      open={isListed}
      onOpenChange={(open) => setOpen(open)}
      value={value}
      onValueChange={(text) => onChange(text)}
      itemToStringValue={(one: Suggested) => one.value}
    >
      <Autocomplete.Input
        {...given}
        type="text"
        className={styles.input}
        data-first={first}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className={box.place} sideOffset={4} align="start">
          <Autocomplete.Popup ref={nameDismissal} className={box.popup}>
            <Autocomplete.List className={box.list} aria-label={words.suggestions}>
              {(one: Suggested) => (
                <Autocomplete.Item key={one.value} value={one} className={box.item}>
                  <span className={box.name}>{one.value}</span>
                  <span className={box.note}>{one.note}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

/** The library adds a hidden field, with which a browser no longer sends a form of one field by Enter. */
function sendForm(event: BoxKey): void {
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
