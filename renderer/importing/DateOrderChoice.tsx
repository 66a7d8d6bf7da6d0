import { CircleAlert } from 'lucide-react';
import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';
import type { DateOrder } from './importStep.ts';
import { useImport } from './importStore.ts';

const CHOICES: ReadonlyArray<DateOrder> = ['dmy', 'mdy'];

/** How the file writes its dates: proved by one of its rows, or asked for; never guessed. */
export function DateOrderChoice({ plan }: { readonly plan: ImportPlan }) {
  const words = useWords().importing;
  const { dateOrder, disproved, setDateOrder } = useImport();
  const isAsked = plan.needs.includes('dateOrder') || dateOrder !== undefined;
  const proof = plan.dateOrder;
  if (proof === null && !isAsked) return null;
  const orders = proof?.order === 'ymd' ? [...CHOICES, 'ymd' as const] : CHOICES;
  return (
    <div className={`${styles.section} ${styles.dates}`}>
      <ChoiceField
        label={words.datesReadAs}
        value={proof?.order ?? dateOrder ?? ''}
        choices={orders.map((value) => ({ value, label: words.orders[value] }))}
        onChoose={(value) => void setDateOrder(value as DateOrder)}
      />
      <span className={styles.proof} role="status">
        {disproved !== null && <CircleAlert size={14} aria-hidden="true" />}
        <span>{proof === null ? words.ambiguous : proofText(proof, disproved)}</span>
      </span>
    </div>
  );
}

function proofText(proof: NonNullable<ImportPlan['dateOrder']>, disproved: DateOrder | null): string {
  const words = spoken().importing;
  const row = proof.provedByRow;
  const isNumber = /^\d{1,2}$/.test(proof.provedBy);
  const holds = isNumber ? words.provedByNumber(row, proof.provedBy) : words.provedBy(row, proof.provedBy);
  return disproved === null ? holds : words.notThat(words.orders[disproved], holds);
}
