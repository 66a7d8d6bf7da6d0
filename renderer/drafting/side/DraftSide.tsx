import { useWords } from '../../language/languageStore.ts';
import type { FieldError } from '../checks/checkDraft.ts';
import { openingChecks } from '../checks/openingChecks.ts';
import type { DraftWiring } from '../form/draftWiring.ts';
import styles from './DraftSide.module.css';
import { OpenChecks } from './OpenChecks.tsx';
import { SuggestionPanel } from './SuggestionPanel.tsx';
import { TargetsPreview } from './TargetsPreview.tsx';

interface DraftSideProps {
  readonly wiring: DraftWiring;
  readonly errors: ReadonlyArray<FieldError>;
  readonly onError: (index: number) => void;
}

/** Beside the form: the severity, the deadlines that the case would get, and what it still lacks. */
export function DraftSide({ wiring, errors, onError }: DraftSideProps) {
  const words = useWords();
  const { form, place, change, onLeave } = wiring;
  return (
    <aside className={styles.side} aria-label={words.drafting.side}>
      <SuggestionPanel
        form={form}
        change={change}
        onLeave={onLeave}
        invalid={wiring.errors.has('severity')}
      />
      <TargetsPreview form={form} place={place} />
      <OpenChecks errors={errors} done={openingChecks(words, form, place, errors)} onError={onError} />
    </aside>
  );
}
