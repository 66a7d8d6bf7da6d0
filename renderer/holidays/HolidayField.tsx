import { type ReactNode, useState } from 'react';
import { LONGEST_HOLIDAY_CODE, typedHolidayCode } from '../../shared/customer/holidayCode.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useWords } from '../language/languageStore.ts';
import { lackNotes, regionNotes } from './holidayNotes.ts';

interface HolidayFieldProps {
  readonly label: string;
  readonly name?: string;
  readonly initial?: string;
  readonly placeholder?: string;
  /** What the field is for, while there is nothing to say of what is typed. */
  readonly hint?: string;
  readonly error?: ReactNode;
  readonly onChange?: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A code is typed within this time, in ms. */
const REST = 150;

/** Where a country's public holidays are chosen: it suggests the regions, and says what the tables lack for the country. */
export function HolidayField({ initial = '', hint, onChange, ...field }: HolidayFieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState(initial);
  const code = typedHolidayCode(typed).slice(0, LONGEST_HOLIDAY_CODE);
  const question = code === '' ? null : { code };
  const answer = useAnswer('organization.regions', question, { restMs: REST }).answer ?? [];
  // What was answered of an earlier text stays until the next answer.
  const regions = answer.filter((region) => region.code.startsWith(`${code}-`));
  const notes = code === '' ? [] : [...lackNotes(words, code), ...regionNotes(words, regions)];
  return (
    <TextField
      {...field}
      value={typed}
      longest={LONGEST_HOLIDAY_CODE}
      list={regions.map((region) => ({ value: region.code, label: region.name }))}
      hint={notes.length === 0 ? hint : notes.join(' ')}
      onChange={(text) => {
        setTyped(text);
        onChange?.(text);
      }}
    />
  );
}
