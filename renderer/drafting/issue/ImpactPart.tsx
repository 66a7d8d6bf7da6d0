import { CircleAlert } from 'lucide-react';
import { type DraftField, draftingWords } from '../../../shared/messages/en/drafting.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { PRIORITIES, SEVERITIES } from '../../../shared/policy/severity.ts';
import { IMPACT_QUESTIONS } from '../../../shared/severity/impactAnswers.ts';
import styles from '../DraftScreen.module.css';
import { noteId } from '../form/DraftField.tsx';
import { DraftSegments, type Segment } from '../form/DraftSegments.tsx';
import type { DraftWiring } from '../form/draftWiring.ts';
import { fieldId } from '../form/fieldId.ts';

const words = draftingWords;
const YES_NO: ReadonlyArray<Segment> = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
];
const PRIORITY_CHOICES = PRIORITIES.map((priority) => ({ value: String(priority), label: priority }));
const ASKED_CHOICES: ReadonlyArray<Segment> = [
  { value: '', label: words.notAsked },
  ...SEVERITIES.map((severity) => ({
    value: String(severity),
    label: messages.severity.short(severity),
    name: messages.severity.name(severity, messages.queue.severity[severity]),
  })),
];

/** The questions about impact, and what the customer asks for: the suggestion is made of them (policy §6). */
export function ImpactPart(wiring: DraftWiring) {
  return (
    <section className={styles.part} aria-label={words.impact}>
      <h2 className={styles.partTitle}>
        {words.impact} <span>{words.impactNote}</span>
      </h2>
      <div className={styles.questions}>
        {IMPACT_QUESTIONS.map((question) => (
          <Question key={question} field={question} choices={YES_NO} {...wiring} />
        ))}
        <Question field="priority" choices={PRIORITY_CHOICES} {...wiring} />
        <Question field="asked" choices={ASKED_CHOICES} {...wiring} />
      </div>
    </section>
  );
}

interface QuestionProps extends DraftWiring {
  readonly field: DraftField;
  readonly choices: ReadonlyArray<Segment>;
}

function Question({ field, choices, form, errors, change, onLeave }: QuestionProps) {
  const error = errors.get(field);
  const note = words.notes[field];
  return (
    <div className={styles.question}>
      <span className={styles.asks}>
        <span aria-hidden="true">{words.fields[field]}</span>
        {error === undefined ? (
          note !== undefined && <span className={styles.note}>{note}</span>
        ) : (
          <span id={noteId(field)} className={styles.problem}>
            <CircleAlert size={14} aria-hidden="true" />
            {error}
          </span>
        )}
      </span>
      <DraftSegments
        id={fieldId(field)}
        label={words.fields[field]}
        value={form[field]}
        choices={choices}
        invalid={error !== undefined}
        onChoose={(value) => change({ [field]: value })}
        onLeave={() => onLeave(field)}
        {...(error === undefined ? {} : { describedBy: noteId(field) })}
      />
    </div>
  );
}
