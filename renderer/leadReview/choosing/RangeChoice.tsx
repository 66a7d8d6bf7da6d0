import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { type DateRange, rangeProblem, usualRange } from '../../../shared/review/reviewWeeks.ts';
import { formatDayMonth } from '../../../shared/wording/formatTime.ts';
import { fieldText } from '../../components/form/formText.ts';
import { TextField } from '../../components/form/TextField.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { FormDialog } from '../../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { useUnsent } from '../../unsent/unsentStore.ts';
import { useReview } from '../reviewStore.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { WEEK_CHOICES, weeksBefore, weeksOfRange } from './reviewRanges.ts';

const OWN = 'own';
/** Where the dates wait that were typed and not taken. */
const PLACE = 'review/range';

/** Which dates: whole weeks up to last Sunday, or any. */
export function RangeChoice() {
  const words = useWords().leadReview;
  const { zone } = useDesk();
  const chosen = useReview((store) => store.choice.range);
  const choose = useReview((store) => store.choose);
  const [asking, setAsking] = useState(false);
  const now = tick.now();
  const range = chosen ?? usualRange(now, zone);
  const weeks = weeksOfRange(range, now, zone);
  const day = (date: string) => formatDayMonth(spoken(), date, zone, now);
  return (
    <>
      <ChoiceMenu
        name={words.range}
        icon={<CalendarDays size={15} aria-hidden="true" />}
        shown={
          weeks === null
            ? words.rangeText(day(range.from), day(range.to))
            : words.weeksTo(weeks, day(range.to))
        }
        value={weeks === null ? OWN : String(weeks)}
        choices={[
          ...WEEK_CHOICES.map((count) => ({ value: String(count), label: words.weeks(count) })),
          { value: OWN, label: words.ownRange },
        ]}
        onChoose={(next) =>
          next === OWN ? setAsking(true) : void choose({ range: weeksBefore(Number(next), now, zone) })
        }
      />
      {asking && (
        <RangeDialog
          range={range}
          onDone={(next) => {
            setAsking(false);
            if (next !== null) void choose({ range: next });
          }}
        />
      )}
    </>
  );
}

interface RangeDialogProps {
  readonly range: DateRange;
  readonly onDone: (range: DateRange | null) => void;
}

function RangeDialog({ range, onDone }: RangeDialogProps) {
  const words = useWords().leadReview;
  const problems = {
    'not-a-date': words.badDate,
    'ends-before': words.endsBefore,
    'too-long': words.tooLong,
  };
  const [problem, setProblem] = useState<string | undefined>();
  const submit = (form: FormData) => {
    const next = { from: fieldText(form, 'from').trim(), to: fieldText(form, 'to').trim() };
    const found = rangeProblem(next);
    if (found !== null) return setProblem(problems[found]);
    useUnsent.getState().forget(PLACE);
    onDone(next);
  };
  return (
    <FormDialog
      title={words.range}
      about={words.ownRange}
      submit={words.take}
      onSubmit={submit}
      onClose={() => onDone(null)}
      unsent={PLACE}
      onChange={() => setProblem(undefined)}
    >
      <TextField name="from" label={words.from} initial={range.from} first />
      <TextField name="to" label={words.to} initial={range.to} error={problem} />
    </FormDialog>
  );
}
