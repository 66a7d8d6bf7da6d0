import { useState } from 'react';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { localDateOf } from '../../../shared/calendar/zone/localTime.ts';
import { readLocalTime } from '../../../shared/calendar/zone/readLocalTime.ts';
import { formatClockTime } from '../../../shared/wording/formatTime.ts';
import { fieldText } from '../../components/form/formText.ts';
import { TextField } from '../../components/form/TextField.tsx';
import { FormDialog } from '../../dialogs/FormDialog.tsx';
import { useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { useUnsent } from '../../unsent/unsentStore.ts';

/** Where what is typed waits. */
const PLACE = 'review/as-of';

interface AsOfDialogProps {
  readonly asOf: Instant;
  readonly zone: string;
  /** The instant that was asked for; null for none. */
  readonly onDone: (asOf: Instant | null) => void;
}

/** Asks for an instant by date and time, for the slider does not reach to the beginning of every log. */
export function AsOfDialog({ asOf, zone, onDone }: AsOfDialogProps) {
  const words = useWords().leadReview;
  const [problem, setProblem] = useState<string | undefined>();
  const submit = (form: FormData) => {
    const read = readLocalTime(fieldText(form, 'asOf').trim(), zone);
    if (!read.ok) setProblem(words.asOfForm[read.error]);
    else if (read.value > tick.now()) setProblem(words.asOfAhead);
    else {
      useUnsent.getState().forget(PLACE);
      onDone(read.value);
    }
  };
  return (
    <FormDialog
      title={words.asOf}
      about={words.asOfAbout(zone)}
      submit={words.asOfTake}
      onSubmit={submit}
      onClose={() => onDone(null)}
      unsent={PLACE}
      onChange={() => setProblem(undefined)}
    >
      <TextField
        name="asOf"
        label={words.asOfWhen}
        initial={`${localDateOf(asOf, zone)} ${formatClockTime(asOf, zone)}`}
        error={problem}
        first
      />
    </FormDialog>
  );
}
