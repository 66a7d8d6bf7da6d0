import { useState } from 'react';
import { typedHolidayCode } from '../../shared/customer/holidayCode.ts';
import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import { HolidayField } from '../holidays/HolidayField.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';
import { useImport } from './importStore.ts';

/** A log of another tool names no country: its deadlines are right only with the holidays of one. */
export function HolidayQuestion({ plan }: { readonly plan: ImportPlan }) {
  const words = useWords().importing;
  const holidays = useImport((store) => store.holidays);
  const [typed, setTyped] = useState(holidays ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  if (plan.format !== 'servicenow') return null;
  const take = async () => {
    const country = typedHolidayCode(typed);
    if (country === (holidays ?? '')) return;
    setProblem(await useImport.getState().setHolidays(country));
  };
  return (
    <form
      className={`${styles.section} ${styles.country}`}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <HolidayField
        label={words.holidays}
        initial={typed}
        error={problem === null ? undefined : <span role="alert">{problem}</span>}
        hint={words.holidaysHint}
        onChange={setTyped}
        onLeave={() => void take()}
      />
    </form>
  );
}
