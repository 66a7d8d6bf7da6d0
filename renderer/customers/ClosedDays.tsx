import { CalendarOff, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { formatDateText } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { ClosedDayDialog } from './ClosedDayDialog.tsx';
import styles from './Customers.module.css';

interface ShownDay {
  readonly date: string;
  /** Empty for a whole date. */
  readonly part: string;
  readonly text: string;
  readonly edit: ClosedDayEdit | null;
}

/** The days on which an office is closed: the public holidays of its country, and where it differs from them. */
export function ClosedDays({ detail }: { readonly detail: OrganizationDetail }) {
  const words = useWords().customers;
  const [edited, setEdited] = useState<ClosedDayEdit | 'new' | null>(null);
  const { zone } = detail.card.organization;
  const days = shownDays(detail);
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2 className={styles.subtitle}>
          {words.closedDays} <span>{words.closedNote}</span>
        </h2>
        <Button size="small" icon={<Plus size={14} aria-hidden="true" />} onClick={() => setEdited('new')}>
          {words.addDay}
        </Button>
      </header>
      {days.length === 0 && <p className={styles.soft}>{words.noClosedDays}</p>}
      <ul className={styles.days}>
        {days.map(({ date, part, text, edit }) => (
          <li key={date + part} data-edited={edit !== null}>
            <CalendarOff size={14} aria-hidden="true" />
            <time dateTime={date}>{formatDateText(spoken(), date, zone, tick.now())}</time>
            <span className={styles.dayName}>{text}</span>
            {edit !== null && (
              <IconButton
                framed={false}
                label={words.undoDay}
                icon={<Undo2 size={14} aria-hidden="true" />}
                onClick={() => setEdited(edit)}
              />
            )}
          </li>
        ))}
      </ul>
      {edited !== null && (
        <ClosedDayDialog
          detail={detail}
          edit={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function shownDays({ closedDays, edits }: OrganizationDetail): ReadonlyArray<ShownDay> {
  const { customers: words, ledger } = spoken();
  const byDate = new Map(edits.map((edit) => [edit.date, edit]));
  const closed = closedDays.map(({ date, name = '', part }): ShownDay => {
    const edit = byDate.get(date) ?? null;
    const text = part === undefined ? name : ledger.closedPart(name, ...part);
    const told = edit === null ? text : words.also(edit.closedFor ?? name);
    return { date, part: part?.join('-') ?? '', text: told, edit };
  });
  const opened = edits
    .filter(({ closedFor }) => closedFor === null)
    .map((edit): ShownDay => ({ date: edit.date, part: '', text: words.openAlthough(edit.reason), edit }));
  return [...closed, ...opened].sort((a, b) => (a.date < b.date ? -1 : 1));
}
