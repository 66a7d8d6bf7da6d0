import { type ReactNode, useMemo, useState } from 'react';
import { LONGEST_HOLIDAY_CODE, typedHolidayCode } from '../../shared/customer/holidayCode.ts';
import { isNamed } from '../../shared/finding/bestMatches.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { FieldFrame } from '../components/form/FieldFrame.tsx';
import { useFirstText } from '../components/form/keptText.ts';
import { SuggestControl } from '../components/form/SuggestControl.tsx';
import { useWords } from '../language/languageStore.ts';
import { choiceNamed, choicesFor, holidayChoices, regionsWithin } from './holidayChoices.ts';
import { lackNotes, regionNotes } from './holidayNotes.ts';

interface HolidayFieldProps {
  readonly label: string;
  /** The code stands under it in the form. */
  readonly name?: string;
  /** A code. */
  readonly initial?: string;
  readonly placeholder?: string;
  /** What the field is for, while there is nothing to say of what is typed. */
  readonly hint?: string;
  readonly error?: ReactNode;
  /** The code that is chosen; what no place is called is given as it was typed. */
  readonly onChange?: (code: string) => void;
  readonly onLeave?: () => void;
}

/**
 * Where the country of public holidays is chosen, by its name, by its own name or by its code, and then its region. It
 * says what the tables lack for the place.
 */
export function HolidayField({ name, initial = '', hint, onChange, onLeave, ...field }: HolidayFieldProps) {
  const words = useWords();
  const places = useAnswer('organization.holidayPlaces', {}).answer;
  const choices = useMemo(() => holidayChoices(places ?? []), [places]);
  const shown = name === undefined ? undefined : `${name}.shown`;
  const kept = useFirstText(shown, '');
  const [typed, setTyped] = useState(kept === '' ? null : kept);
  const text = typed ?? choiceNamed(choices, initial)?.text ?? initial;
  const code = codeOf(text);
  const regions = regionsWithin(choices, code);
  const notes = code === '' ? [] : [...lackNotes(words, code), ...regionNotes(words, regions)];
  const named = choiceNamed(choices, text);
  const isWhole = named !== undefined && isNamed([named.text], text);
  function codeOf(of: string): string {
    return (choiceNamed(choices, of)?.code ?? typedHolidayCode(of)).slice(0, LONGEST_HOLIDAY_CODE);
  }
  return (
    <FieldFrame label={field.label} error={field.error} hint={notes.length === 0 ? hint : notes.join(' ')}>
      <SuggestControl
        {...(shown === undefined ? {} : { name: shown })}
        {...(field.placeholder === undefined ? {} : { placeholder: field.placeholder })}
        value={text}
        find={(of) => choicesFor(choices, of).map((choice) => ({ value: choice.text, note: choice.code }))}
        // A country is whole as it is: none of its regions is taken by Enter alone.
        picks={regions.length === 0 || !isWhole}
        onChange={(next) => {
          setTyped(next);
          onChange?.(codeOf(next));
        }}
        onLeave={() => {
          if (isWhole) setTyped(named.text);
          onLeave?.();
        }}
      />
      {name !== undefined && <input type="hidden" name={name} value={code} />}
    </FieldFrame>
  );
}
