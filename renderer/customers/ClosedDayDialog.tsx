import { useRef, useState } from 'react';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import { type DayCommand, type DayPlace, placeOf } from '../../shared/customer/dayPlace.ts';
import { placesOf } from '../../shared/customer/holidayCode.ts';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import { formatDateText } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import { countryName } from '../clocks/officeHours.ts';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { placeOnCustomer } from '../unsent/unsentPlace.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import { useKeptChoice } from '../unsent/useKeptChoice.ts';
import { DayFields } from './DayFields.tsx';
import { DAY_KINDS, type DayErrors, type DayKind, editAt, readDayForm, undoAt } from './dayForm.ts';
import { MovedDeadlines } from './MovedDeadlines.tsx';
import type { PlacedEdit } from './shownDays.ts';

interface Previewed {
  readonly command: DayCommand;
  readonly moved: ReadonlyArray<MovedDeadline>;
}

interface ClosedDayDialogProps {
  readonly detail: OrganizationDetail;
  /** The edit that is taken back; null for a new one. */
  readonly edited: PlacedEdit | null;
  readonly onDone: () => void;
}

/**
 * Edits a day of a customer, or of all customers in its region or country, or takes an edit back: first it shows which
 * deadlines would move, then it is made (policy §1).
 */
export function ClosedDayDialog({ detail, edited, onDone }: ClosedDayDialogProps) {
  const words = useWords().customers;
  const { organization } = detail.card;
  const unsent = placeOnCustomer(organization.id, edited === null ? 'day/new' : `day/${edited.edit.date}`);
  const places = organization.holidays === null ? [] : placesOf(organization.holidays);
  const [kind, setKind] = useKeptChoice(unsent, 'kind', DAY_KINDS, 'closed');
  const [country, setCountry] = useKeptChoice(unsent, 'place', ['', ...places], '');
  const [errors, setErrors] = useState<DayErrors>({});
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const changes = useRef(0);
  const chosen: DayPlace =
    country === '' ? { kind: 'customer', customer: organization.id } : { kind: 'country', country };
  const place = edited?.place ?? chosen;
  const submit = (form: FormData) => {
    const read = edited === null ? newEdit(form, kind, place) : takenBack(form, edited);
    setErrors(read.ok ? {} : read.error);
    if (!read.ok) return;
    const isShown = previewed !== null && isSame(previewed.command, read.value);
    void (isShown ? apply(read.value) : preview(read.value));
  };
  const preview = async (command: DayCommand) => {
    const changesBefore = changes.current;
    const answer = await ask('organization.preview', { command });
    if (changes.current !== changesBefore) return;
    if (answer.ok) setPreviewed({ command, moved: answer.value });
    else warnOf(answer.error);
  };
  const apply = async (command: DayCommand) => {
    const answer = await ask('organization.command', { command });
    if (!answer.ok) return warnOf(answer.error);
    useUnsent.getState().forget(unsent);
    const date = formatDateText(spoken(), dateOf(command), organization.zone, tick.now());
    useToast.getState().say(words.dayDone(date), () => void takeBack(command, detail));
    onDone();
  };
  return (
    <FormDialog
      title={edited === null ? words.addDay : words.undoDay}
      about={place.kind === 'customer' ? words.dayAbout : words.countryAbout(countryName(place.country))}
      submit={previewed === null ? words.preview : words.apply}
      onSubmit={submit}
      onClose={onDone}
      unsent={unsent}
      onChange={() => {
        changes.current += 1;
        setPreviewed(null);
      }}
    >
      {edited === null && (
        <DayFields
          organization={organization}
          kind={kind}
          onKind={setKind}
          country={country}
          onCountry={setCountry}
          errors={errors}
        />
      )}
      <TextField name="reason" label={words.reason} first={edited !== null} error={errors.reason} />
      {previewed !== null && <MovedDeadlines moved={previewed.moved} />}
    </FormDialog>
  );
}

function newEdit(form: FormData, kind: DayKind, place: DayPlace): Result<DayCommand, DayErrors> {
  const texts = {
    date: fieldText(form, 'date'),
    name: fieldText(form, 'name'),
    hours: fieldText(form, 'hours'),
    reason: fieldText(form, 'reason'),
  };
  const read = readDayForm(spoken(), kind, texts);
  return read.ok ? ok(editAt(place, read.value)) : read;
}

function takenBack(form: FormData, { place, edit }: PlacedEdit): Result<DayCommand, DayErrors> {
  const words = spoken().customers;
  const reason = fieldText(form, 'reason');
  return reason === '' ? err({ reason: words.empty(words.reason) }) : ok(undoAt(place, edit.date, reason));
}

/** Makes the edit again that stood before a command, or none where none did. */
async function takeBack(command: DayCommand, before: OrganizationDetail): Promise<void> {
  const place = placeOf(command);
  const was = editsAt(place, before).find(({ date }) => date === dateOf(command));
  const inverse =
    was === undefined ? undoAt(place, dateOf(command), spoken().customers.takenBack) : editAt(place, was);
  const answer = await ask('organization.command', { command: inverse });
  if (!answer.ok) warnOf(answer.error);
}

function editsAt(place: DayPlace, { edits, countryEdits }: OrganizationDetail): ReadonlyArray<ClosedDayEdit> {
  if (place.kind === 'customer') return edits;
  return countryEdits.filter(({ country }) => country === place.country).map(({ edit }) => edit);
}

function dateOf(command: DayCommand): string {
  return 'edit' in command ? command.edit.date : command.date;
}

/** What was shown is what is made: a form that changed since is shown again first. */
function isSame(a: DayCommand, b: DayCommand): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
