import { useState } from 'react';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import type { HolidayRenewal } from '../../shared/customer/holidayRenewal.ts';
import type { OrganizationCommand } from '../../shared/customer/organizationCommand.ts';
import { formatDateText } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { countryName } from '../clocks/officeHours.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { useDesk } from '../desk/startStore.ts';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import styles from './Customers.module.css';
import { MovedDeadlines } from './MovedDeadlines.tsx';
import { useRenewals } from './renewalStore.ts';

interface RenewalDialogProps {
  readonly renewal: HolidayRenewal;
  readonly onDone: () => void;
}

/** What the tables say of a country's stored years now, and what that would move: it is taken, or what is stored is kept. */
export function RenewalDialog({ renewal, onDone }: RenewalDialogProps) {
  const words = useWords().customers;
  const [choice, setChoice] = useState<'take' | 'keep'>('take');
  const name = countryName(renewal.country);
  const preview = useAnswer('organization.preview', { command: commandOf(renewal, true) });
  const apply = async () => {
    const command = commandOf(renewal, choice === 'take');
    const answer = await ask('organization.command', { command });
    if (!answer.ok) return warnOf(answer.error);
    useToast.getState().say(choice === 'take' ? words.tablesTaken(name) : words.storedKept(name));
    void useRenewals.getState().read();
    onDone();
  };
  return (
    <FormDialog
      title={words.holidaysIn(name)}
      about={words.renewalAbout(renewal.tables)}
      submit={words.apply}
      onSubmit={() => void apply()}
      onClose={onDone}
    >
      <ul className={styles.differences}>
        {renewal.years.flatMap(({ added, gone }) => [
          ...added.map((day) => <Difference key={`+${keyOf(day)}`} day={day} sign="+" />),
          ...gone.map((day) => <Difference key={`-${keyOf(day)}`} day={day} sign="−" />),
        ])}
      </ul>
      <ChoiceField
        label={words.renewalChoice}
        value={choice}
        onChoose={(chosen) => setChoice(chosen as 'take' | 'keep')}
        choices={[
          { value: 'take', label: words.takeTables },
          { value: 'keep', label: words.keepStored },
        ]}
      />
      {choice === 'take' && preview.answer !== null && <MovedDeadlines moved={preview.answer} />}
    </FormDialog>
  );
}

function Difference({ day, sign }: { readonly day: ClosedDay; readonly sign: '+' | '−' }) {
  const words = useWords();
  const { zone } = useDesk();
  const { date, name = '', part } = day;
  const text = part === undefined ? name : words.ledger.closedPart(name, ...part);
  return (
    <li>
      <span aria-hidden="true">{sign}</span>
      <time dateTime={date}>{formatDateText(spoken(), date, zone, tick.now())}</time>
      <span>{sign === '+' ? words.customers.closedNow(text) : words.customers.closedNoMore(text)}</span>
    </li>
  );
}

function commandOf({ country, tables }: HolidayRenewal, take: boolean): OrganizationCommand {
  return { type: 'renew-holidays', country, tables, take };
}

function keyOf({ date, part }: ClosedDay): string {
  return [date, ...(part ?? [])].join(' ');
}
