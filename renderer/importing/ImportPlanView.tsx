import { FileInput } from 'lucide-react';
import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import { Button } from '../components/Button.tsx';
import { FieldFrame } from '../components/form/FieldFrame.tsx';
import { ZoneBox } from '../components/form/ZoneBox.tsx';
import { useWords } from '../language/languageStore.ts';
import { AdjustedRows } from './AdjustedRows.tsx';
import { DateOrderChoice } from './DateOrderChoice.tsx';
import { HolidayQuestion } from './HolidayQuestion.tsx';
import styles from './ImportDialog.module.css';
import { hindranceOf } from './importStep.ts';
import { useImport } from './importStore.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { SaveRefused } from './SaveRefused.tsx';

/** What a file holds, and what must be known before it is taken. Nothing is taken yet. */
export function ImportPlanView({ plan }: { readonly plan: ImportPlan }) {
  const words = useWords().importing;
  const { run, choose } = useImport.getState();
  const hindrance = hindranceOf(plan);
  const reason = {
    answer: words.answerFirst,
    'refused-whole': words.nothingTaken,
    empty: words.nothingToTake,
  };
  const asksFirst = plan.needs.length > 0;
  return (
    <>
      <dl className={`${styles.section} ${styles.facts}`}>
        <dt>{words.format}</dt>
        <dd>{words.formats[plan.format]}</dd>
        <dt>{words.holds}</dt>
        <dd>{asksFirst ? words.holdsCases(plan.cases) : words.holdsCount(plan.cases, plan.events)}</dd>
      </dl>
      <ZoneQuestion plan={plan} />
      <DateOrderChoice plan={plan} />
      <HolidayQuestion plan={plan} />
      <AdjustedRows plan={plan} />
      <RefusedRows plan={plan} />
      <div className={styles.footer}>
        <Button look="quiet" icon={<FileInput aria-hidden="true" />} onClick={() => void choose()}>
          {words.importAnother}
        </Button>
        <SaveRefused count={plan.refusedCount} />
        <Button
          look="primary"
          reason={hindrance === null ? undefined : reason[hindrance]}
          onClick={() => void run()}
          {...(asksFirst ? {} : { 'data-first': true })}
        >
          {words.import(plan.cases)}
        </Button>
      </div>
    </>
  );
}

/** Times without a zone mean nothing: the zone is asked for, and can be changed once it is given. */
function ZoneQuestion({ plan }: { readonly plan: ImportPlan }) {
  const words = useWords().importing;
  const zone = useImport((store) => store.zone);
  const setZone = useImport((store) => store.setZone);
  if (zone === undefined && !plan.needs.includes('zone')) return null;
  return (
    <div className={styles.section}>
      <FieldFrame label={words.zone} hint={words.zoneHint}>
        <ZoneBox value={zone ?? ''} onChange={(next) => next !== '' && void setZone(next)} />
      </FieldFrame>
    </div>
  );
}
