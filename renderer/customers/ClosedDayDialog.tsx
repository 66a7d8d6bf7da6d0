import { useRef, useState } from 'react';
import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import type { OrganizationCommand } from '../../shared/customer/organizationCommand.ts';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import { formatDateText } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import styles from './Customers.module.css';
import { MovedDeadlines } from './MovedDeadlines.tsx';

interface Previewed {
  readonly command: OrganizationCommand;
  readonly moved: ReadonlyArray<MovedDeadline>;
}

type DayErrors = Readonly<Partial<Record<'date' | 'reason', string>>>;

interface TypedDay {
  readonly date: string;
  readonly reason: string;
  readonly closedFor: string | null;
  readonly errors: DayErrors;
}

interface ClosedDayDialogProps {
  readonly detail: OrganizationDetail;
  /** The edit that is taken back; null for a new one. */
  readonly edit: ClosedDayEdit | null;
  readonly onDone: () => void;
}

/** Edits a closed day, or takes an edit back: first it shows which deadlines would move, then it is made (policy §1). */
export function ClosedDayDialog({ detail, edit, onDone }: ClosedDayDialogProps) {
  const catalogue = useWords();
  const words = catalogue.customers;
  const { organization } = detail.card;
  const [errors, setErrors] = useState<DayErrors>({});
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const changes = useRef(0);
  const submit = async (form: FormData) => {
    const day = readDay(form, edit);
    setErrors(day.errors);
    if (Object.keys(day.errors).length > 0) return;
    const command = commandOf(day, organization.id, edit);
    if (previewed !== null && isSame(previewed.command, command)) return void apply(command, day.date);
    const changesBefore = changes.current;
    const answer = await ask('organization.preview', { command });
    if (changes.current !== changesBefore) return;
    if (answer.ok) setPreviewed({ command, moved: answer.value });
    else warnOf(answer.error);
  };
  const apply = async (command: OrganizationCommand, date: string) => {
    const answer = await ask('organization.command', { command });
    if (!answer.ok) return warnOf(answer.error);
    useToast.getState().say(words.dayDone(formatDateText(spoken(), date, organization.zone, tick.now())));
    onDone();
  };
  return (
    <FormDialog
      title={edit === null ? words.addDay : words.undoDay}
      about={words.dayAbout}
      submit={previewed === null ? words.preview : words.apply}
      onSubmit={(form) => void submit(form)}
      onClose={onDone}
      onChange={() => {
        changes.current += 1;
        setPreviewed(null);
      }}
    >
      {edit === null && (
        <div className={styles.pairs}>
          <TextField
            name="date"
            label={words.date}
            placeholder={catalogue.actions.dateForm}
            first
            error={errors.date}
          />
          <TextField name="closedFor" label={words.closedFor} placeholder={words.closedForHint} />
        </div>
      )}
      <TextField name="reason" label={words.reason} first={edit !== null} error={errors.reason} />
      {previewed !== null && <MovedDeadlines moved={previewed.moved} zone={organization.zone} />}
    </FormDialog>
  );
}

function readDay(form: FormData, edit: ClosedDayEdit | null): TypedDay {
  const words = spoken().customers;
  const date = edit?.date ?? fieldText(form, 'date');
  const reason = fieldText(form, 'reason');
  const errors = {
    ...(parseDate(date) === undefined ? { date: words.dateForm } : {}),
    ...(reason === '' ? { reason: words.empty(words.reason) } : {}),
  };
  return { date, reason, closedFor: fieldText(form, 'closedFor') || null, errors };
}

function commandOf(
  { date, reason, closedFor }: TypedDay,
  customer: string,
  edit: ClosedDayEdit | null,
): OrganizationCommand {
  return edit === null
    ? { type: 'edit-closed-day', customer, edit: { date, closedFor, reason } }
    : { type: 'undo-closed-day', customer, date, reason };
}

/** What was shown is what is made: a form that changed since is shown again first. */
function isSame(a: OrganizationCommand, b: OrganizationCommand): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
