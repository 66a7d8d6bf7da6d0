import { UsersRound } from 'lucide-react';
import { useCustomers } from '../../customers/useCustomers.ts';
import { useSettings } from '../../desk/settingsStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { useReview } from '../reviewStore.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';

const ALL = 'all';
const TEAM = 'team:';
const CUSTOMER = 'customer:';

/** Whose cases: all, a team's, a customer's. */
export function ScopeChoice() {
  const words = useWords().leadReview;
  const { team, customer } = useReview((store) => store.choice);
  const choose = useReview((store) => store.choose);
  const teams = useSettings((store) => store.settings.lead.teams);
  const customers = useCustomers('') ?? [];
  const choices = [
    { value: ALL, label: words.everybody },
    ...teams.map(({ name }) => ({ value: TEAM + name, label: name })),
    ...customers.map(({ organization }) => ({
      value: CUSTOMER + organization.id,
      label: organization.name,
    })),
  ];
  const value = team !== undefined ? TEAM + team : customer !== undefined ? CUSTOMER + customer : ALL;
  const pick = (next: string) =>
    void choose({
      team: next.startsWith(TEAM) ? next.slice(TEAM.length) : undefined,
      customer: next.startsWith(CUSTOMER) ? next.slice(CUSTOMER.length) : undefined,
    });
  return (
    <ChoiceMenu
      name={words.scope}
      icon={<UsersRound size={15} aria-hidden="true" />}
      shown={choices.find((one) => one.value === value)?.label ?? team ?? customer ?? words.everybody}
      value={value}
      choices={choices}
      onChoose={pick}
    />
  );
}
