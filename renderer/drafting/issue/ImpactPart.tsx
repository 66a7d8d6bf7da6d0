import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { entryOf } from '../../../shared/lang/entryOf.ts';
import { PRIORITIES } from '../../../shared/policy/severity.ts';
import { IMPACT_QUESTIONS } from '../../../shared/severity/impactAnswers.ts';
import { Choice, ChoiceName } from '../../components/form/Choice.tsx';
import { type Segment, Segments } from '../../components/form/Segments.tsx';
import { useWords } from '../../language/languageStore.ts';
import { DraftPart } from '../form/DraftPart.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import { severitySegments } from '../form/severitySegments.ts';
import styles from './ImpactPart.module.css';

const PRIORITY_CHOICES = PRIORITIES.map((priority) => ({ value: String(priority), label: priority }));

/** The questions about impact, and what the customer asks for: the suggestion is made of them (policy §6). */
export function ImpactPart(wiring: DraftWiring) {
  const all = useWords();
  const words = all.drafting;
  const yesOrNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
  return (
    <DraftPart title={words.impact} note={words.impactNote}>
      <div className={styles.questions}>
        {IMPACT_QUESTIONS.map((question) => (
          <Question key={question} field={question} choices={yesOrNo} {...wiring} />
        ))}
        <Question field="priority" choices={PRIORITY_CHOICES} {...wiring} />
        <Question
          field="asked"
          choices={[{ value: '', label: words.notAsked }, ...severitySegments(all)]}
          {...wiring}
        />
      </div>
    </DraftPart>
  );
}

interface QuestionProps extends DraftWiring {
  readonly field: DraftField;
  readonly choices: ReadonlyArray<Segment>;
}

function Question({ field, choices, form, errors, change, onLeave }: QuestionProps) {
  const words = useWords().drafting;
  const noteId = useId();
  const error = errors.get(field);
  const note = entryOf(words.notes, field);
  return (
    <Choice
      id={fieldId(field)}
      className={styles.question}
      describedBy={error === undefined ? undefined : noteId}
      invalid={error !== undefined}
      onLeave={() => onLeave(field)}
    >
      <span className={styles.asks}>
        <ChoiceName plain>{words.fields[field]}</ChoiceName>
        {error === undefined ? (
          note !== undefined && <span className={styles.note}>{note}</span>
        ) : (
          <span id={noteId} className={styles.problem}>
            <CircleAlert size={14} aria-hidden="true" />
            {error}
          </span>
        )}
      </span>
      <Segments
        value={form[field]}
        choices={choices}
        tight
        onChoose={(value) => change({ [field]: value })}
      />
    </Choice>
  );
}
