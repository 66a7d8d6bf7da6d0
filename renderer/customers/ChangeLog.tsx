import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import type { OrganizationChange, OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { changeAsideText } from '../../shared/wording/changeAsideText.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { countryName } from '../clocks/officeHours.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Customers.module.css';

/** Who changed what of a customer, and why, the newest first. */
export function ChangeLog({ detail: { changes } }: { readonly detail: OrganizationDetail }) {
  const {
    customers: words,
    changeAside: { leftOut },
  } = useWords();
  const { zone } = useDesk();
  if (changes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.log}</h2>
      <ol className={styles.log}>
        {changes.map((change) => (
          <li key={change.id}>
            <time>{formatWhen(spoken(), change.at, zone, tick.now())}</time>
            <span>
              {words.change[change.command.type](change.by)}{' '}
              <span className={styles.soft}>{aboutOf(change)}</span>
              {change.counts ? null : <span className={styles.soft}> {leftOut}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function aboutOf({ command }: OrganizationChange): string {
  const words = spoken().customers;
  switch (command.type) {
    case 'set-contact':
      return command.contact.name;
    case 'edit-closed-day':
      return `${words.changeDay(command.edit.date, doneOn(command.edit))}. ${command.edit.reason}`;
    case 'edit-country-day': {
      const { date, reason } = command.edit;
      return `${words.changeDayIn(countryName(command.country), date, doneOn(command.edit))}. ${reason}`;
    }
    case 'undo-closed-day':
      return words.changeDay(command.date, command.reason);
    case 'undo-country-day':
      return words.changeDayIn(countryName(command.country), command.date, command.reason);
    case 'renew-holidays':
      return words.changeTables(countryName(command.country), command.tables, command.take);
    case 'set-aside':
      return changeAsideText(spoken(), command.why);
    case 'settled':
      return spoken().changeAside.how[command.how];
    case 'set-organization':
      return '';
  }
}

function doneOn({ closedFor, part, hours }: ClosedDayEdit): string {
  const { customers: words, ledger } = spoken();
  if (closedFor !== null) return part === undefined ? closedFor : ledger.closedPart(closedFor, ...part);
  return hours === undefined
    ? words.worksOn
    : words.worksThen(hours.map(([from, to]) => ledger.span(from, to)));
}
