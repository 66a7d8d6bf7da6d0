import { useId, useState } from 'react';
import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import { messages } from '../../shared/messages/messages.ts';
import styles from './ImportDialog.module.css';
import { useImport } from './importStore.ts';

const words = messages.importing;

/** A log of another tool names no country: its deadlines are right only with the holidays of one. */
export function HolidayQuestion({ plan }: { readonly plan: ImportPlan }) {
  const holidays = useImport((store) => store.holidays);
  const [typed, setTyped] = useState(holidays ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  if (plan.format !== 'servicenow') return null;
  const take = async () => {
    const country = typed.trim().toUpperCase();
    if (country === (holidays ?? '')) return;
    setProblem(await useImport.getState().setHolidays(country));
  };
  return (
    <div className={styles.section}>
      <label htmlFor={id} className={styles.label}>
        {words.holidays}
      </label>
      <input
        id={id}
        className={styles.country}
        value={typed}
        maxLength={20}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void take()}
        onKeyDown={(event) => event.key === 'Enter' && void take()}
        {...(problem === null ? {} : { 'aria-invalid': true })}
      />
      <p id={`${id}-hint`} className={styles.hint} role={problem === null ? undefined : 'alert'}>
        {problem ?? words.holidaysHint}
      </p>
    </div>
  );
}
