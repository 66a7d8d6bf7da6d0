import { Plus, Users } from 'lucide-react';
import { type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useCommands } from '../keyboard/useCommands.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { isFocusIdle } from '../navigation/idleFocus.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './Customers.module.css';
import { HolidayRenewals } from './HolidayRenewals.tsx';
import { ImportCustomers } from './ImportCustomers.tsx';
import { OrganizationDialog } from './OrganizationDialog.tsx';
import { OrganizationRow } from './OrganizationRow.tsx';
import { useCustomers } from './useCustomers.ts';

/** Main lists so many at once. */
const MOST = 50;

/** The customers of care, by name: J and K move, Enter opens, F finds, N registers. */
export function OrganizationList() {
  const words = useWords().customers;
  const [text, setText] = useState('');
  const [creating, setCreating] = useState(false);
  const cards = useCustomers(text);
  const list = useRef<HTMLUListElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const go = useScreen((store) => store.go);
  useCommands(
    useMemo(
      () => ({
        next: () => step(list.current, 1),
        previous: () => step(list.current, -1),
        filter: () => box.current?.focus(),
        note: () => setCreating(true),
      }),
      [],
    ),
  );
  const isRead = cards !== null;
  // Letters are keys of the list until someone asks to find.
  useEffect(() => {
    if (isRead && isFocusIdle()) step(list.current, 1);
  }, [isRead]);
  const created = (id: string | null) => {
    setCreating(false);
    if (id !== null) go({ kind: 'organization', customer: id });
  };
  return (
    <section className={styles.screen} aria-label={words.title}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          {words.title} <span>{cards === null ? '' : formatCount(spoken(), cards.length)}</span>
        </h1>
        <SearchBox box={box} text={text} onText={setText} onDown={() => step(list.current, 1)} />
        <span className={styles.buttons}>
          <ImportCustomers />
          <Button
            icon={<Plus aria-hidden="true" />}
            aria-keyshortcuts="N"
            hint={<CommandKeys id="note" />}
            onClick={() => setCreating(true)}
          >
            {words.new}
          </Button>
        </span>
      </header>
      <div className={styles.body} data-scrolls>
        <HolidayRenewals />
        <ColumnNames />
        {cards !== null && cards.length === 0 && <Nothing searched={text !== ''} />}
        <ul ref={list} aria-label={words.listName}>
          {cards?.map((card) => (
            <OrganizationRow key={card.organization.id} card={card} />
          ))}
        </ul>
        {cards !== null && cards.length >= MOST && <p className={styles.more}>{words.more}</p>}
      </div>
      {creating && <OrganizationDialog organization={null} registered={false} onDone={created} />}
    </section>
  );
}

interface SearchBoxProps {
  readonly box: Ref<HTMLInputElement>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDown: () => void;
}

function SearchBox({ box, text, onText, onDown }: SearchBoxProps) {
  const words = useWords().customers;
  return (
    <input
      ref={box}
      type="search"
      className={styles.search}
      value={text}
      maxLength={200}
      placeholder={words.search}
      aria-label={words.search}
      aria-keyshortcuts="F"
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}

function ColumnNames() {
  const words = useWords().customers;
  const { name, local, licence, tam, contacts, openCases } = words.columns;
  return (
    <div className={styles.columns} aria-hidden="true">
      {[name, local, licence, tam, contacts, openCases].map((column) => (
        <span key={column}>{column}</span>
      ))}
    </div>
  );
}

function Nothing({ searched }: { readonly searched: boolean }) {
  const words = useWords().customers;
  return (
    <div className={styles.nothing}>
      <Users size={24} aria-hidden="true" />
      <h2>{searched ? words.noMatch : words.none}</h2>
      {!searched && <p>{words.noneText}</p>}
    </div>
  );
}

function step(list: HTMLUListElement | null, by: number): void {
  const rows = [...(list?.querySelectorAll('button') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}
