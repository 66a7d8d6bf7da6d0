import { CalendarCheck, CalendarOff, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { formatDateText } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { lackNotes } from '../holidays/holidayNotes.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { ClosedDayDialog } from './ClosedDayDialog.tsx';
import styles from './Customers.module.css';
import { HolidayRenewals } from './HolidayRenewals.tsx';
import { type PlacedEdit, shownDays } from './shownDays.ts';

/** The days on which an office is closed: the public holidays of its country, and where it differs from them. */
export function ClosedDays({ detail }: { readonly detail: OrganizationDetail }) {
  const catalogue = useWords();
  const words = catalogue.customers;
  const [edited, setEdited] = useState<PlacedEdit | 'new' | null>(null);
  const { zone, holidays } = detail.card.organization;
  const days = shownDays(catalogue, detail);
  const lacks = holidays === null ? [] : lackNotes(catalogue, holidays);
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
      {lacks.length > 0 && <p className={styles.soft}>{lacks.join(' ')}</p>}
      <HolidayRenewals country={holidays} />
      {days.length === 0 && <p className={styles.soft}>{words.noClosedDays}</p>}
      <ul className={styles.days}>
        {days.map(({ key, date, text, isOpen, edited: edit }) => (
          <li key={key} data-edited={edit !== null}>
            {isOpen ? (
              <CalendarCheck size={14} aria-hidden="true" />
            ) : (
              <CalendarOff size={14} aria-hidden="true" />
            )}
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
          edited={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      )}
    </section>
  );
}
