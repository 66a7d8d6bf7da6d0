import { Field } from '@base-ui/react/field';
import { type ReactElement, useState } from 'react';
import { bestMatches } from '../../../shared/finding/bestMatches.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldFrameProps } from './FieldFrame.tsx';
import { useFirstText } from './keptText.ts';
import { SuggestControl, type Suggested } from './SuggestControl.tsx';

/** How much a field takes, in characters, where its form does not say otherwise. */
const LONGEST_LINE = 200;
const LONGEST_TEXT = 20_000;

/** A text that may be meant, and what it stands for where it does not say so itself. */
type Suggestion = string | { readonly value: string; readonly label: string };

/** Finds what a text may mean, the best match first, for lists that are searched in ways of their own. */
type FindSuggested = (text: string) => ReadonlyArray<Suggested>;

interface TextFieldProps extends Omit<FieldFrameProps, 'children'> {
  readonly id?: string;
  readonly placeholder?: string;
  /** For a form that reads its fields when it is sent. */
  readonly name?: string;
  readonly initial?: string;
  /** For a form that holds what is typed. */
  readonly value?: string;
  readonly onChange?: (text: string) => void;
  readonly onLeave?: () => void;
  /** How many lines are shown; absent for a field of one line. */
  readonly rows?: number;
  /** The most characters that it takes; null for a form that says itself what is too long. */
  readonly longest?: number | null;
  /** Texts that are suggested; from a function Enter takes the best match. */
  readonly list?: ReadonlyArray<Suggestion> | FindSuggested | undefined;
  /** The dialog around it gives it the focus first. */
  readonly first?: boolean;
  /** For an id: letters of one width. */
  readonly mono?: boolean;
}

/** A labelled field that takes text, on one line or on several. */
export function TextField({ label, aside, error, hint, offer, ...control }: TextFieldProps) {
  return (
    <FieldFrame label={label} aside={aside} error={error} hint={hint} offer={offer}>
      <TextControl {...control} />
    </FieldFrame>
  );
}

function TextControl(props: Omit<TextFieldProps, keyof FieldFrameProps>) {
  const { initial = '', value, onChange, onLeave, rows, longest, list, first, mono, ...given } = props;
  const most = longest === undefined ? (rows === undefined ? LONGEST_LINE : LONGEST_TEXT) : longest;
  const firstText = useFirstText(given.name, initial);
  const [typed, setTyped] = useState(firstText);
  const limit = most === null ? {} : { maxLength: most };
  if (list !== undefined) {
    return (
      <SuggestControl
        {...given}
        {...limit}
        value={value ?? typed}
        find={typeof list === 'function' ? list : (text) => amongList(list, text)}
        picks={typeof list === 'function'}
        first={first}
        onChange={(text) => {
          setTyped(text);
          onChange?.(text);
        }}
        onLeave={onLeave}
      />
    );
  }
  const held = value === undefined ? { defaultValue: firstText } : { value };
  return (
    <Field.Control
      {...given}
      {...held}
      {...limit}
      className={styles.input}
      data-first={first}
      data-mono={mono}
      onValueChange={(text) => onChange?.(text)}
      onBlur={onLeave}
      render={elementOf(rows)}
    />
  );
}

function amongList(list: ReadonlyArray<Suggestion>, text: string): ReadonlyArray<Suggested> {
  const all = list.map((one) =>
    typeof one === 'string' ? { value: one, note: '' } : { value: one.value, note: one.label },
  );
  return bestMatches(all, text, ({ value, note }) => [value, note]);
}

function elementOf(rows: number | undefined): ReactElement {
  return rows === undefined ? <input type="text" /> : <textarea rows={rows} />;
}
