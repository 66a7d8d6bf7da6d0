import { ArrowRight } from 'lucide-react';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { IMPACT_QUESTIONS } from '../../../shared/severity/impactAnswers.ts';
import type { SeveritySuggestion } from '../../../shared/severity/suggestSeverity.ts';
import { suggestionChange, suggestionReasons } from '../../../shared/wording/suggestionText.ts';
import { Choice, ChoiceName } from '../../components/form/Choice.tsx';
import { Segments } from '../../components/form/Segments.tsx';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { assignedSeverity, severityOf, suggestionOf } from '../form/assignedSeverity.ts';
import type { DraftForm } from '../form/draftForm.ts';
import { fieldId } from '../form/draftWiring.ts';
import { severitySegments } from '../form/severitySegments.ts';
import styles from './DraftSide.module.css';

interface SuggestionPanelProps {
  readonly form: DraftForm;
  readonly change: (changes: Partial<Record<DraftField, string>>) => void;
  readonly onLeave: (field: DraftField) => void;
  readonly invalid: boolean;
}

/** What the answers suggest and why; care assigns, and a difference is said (policy §6). */
export function SuggestionPanel({ form, change, onLeave, invalid }: SuggestionPanelProps) {
  const catalogue = useWords();
  const { severity: words, drafting: draftingWords } = catalogue;
  const suggestion = suggestionOf(form);
  const assigned = assignedSeverity(form);
  const answered = IMPACT_QUESTIONS.filter((question) => form[question] !== '').length;
  return (
    <section className={styles.section} aria-label={words.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <span>{words.answered(answered, IMPACT_QUESTIONS.length)}</span>
      </header>
      {suggestion === null ? (
        <p className={styles.soft}>{form.critical === 'no' ? words.workaroundNeeded : words.nothingYet}</p>
      ) : (
        <Suggested suggestion={suggestion} />
      )}
      <Choice
        id={fieldId('severity')}
        className={styles.assign}
        invalid={invalid}
        onLeave={() => onLeave('severity')}
      >
        <ChoiceName plain>{draftingWords.assign}</ChoiceName>
        <Segments
          value={assigned === null ? '' : String(assigned)}
          choices={severitySegments(catalogue)}
          tight
          // What agrees with the suggestion follows it when an answer changes.
          onChoose={(value) => change({ severity: value === String(suggestion?.severity) ? '' : value })}
        />
      </Choice>
      <p className={styles.verdict} role="status">
        {verdict(form, suggestion)}
      </p>
    </section>
  );
}

function Suggested({ suggestion }: { readonly suggestion: SeveritySuggestion }) {
  const catalogue = useWords();
  const words = catalogue.severity;
  const { severity, base } = suggestion;
  return (
    <>
      <div className={styles.suggested}>
        <SeverityGlyph severity={severity} size={40} />
        <div>
          <strong className={styles.grade}>{words.name(severity, catalogue.queue.severity[severity])}</strong>
          <span className={styles.change}>{suggestionChange(spoken(), suggestion)}</span>
        </div>
        {severity !== base && (
          <span className={styles.moved} aria-hidden="true">
            <SeverityGlyph severity={base} size={18} />
            <ArrowRight size={14} />
            <SeverityGlyph severity={severity} size={18} />
          </span>
        )}
      </div>
      <ol className={styles.reasons}>
        {suggestionReasons(spoken(), suggestion).map(({ text, result }) => (
          <li key={text}>
            <span>
              {text}
              {result !== null && (
                <>
                  {': '}
                  <strong>{result}</strong>
                </>
              )}
              .
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Says how what is assigned stands to the suggestion and to what the customer asks for. */
function verdict(form: DraftForm, suggestion: SeveritySuggestion | null): string {
  const draftingWords = spoken().drafting;
  const assigned = assignedSeverity(form);
  if (assigned === null) return '';
  const asked = severityOf(form.asked);
  const stands =
    suggestion === null
      ? draftingWords.notSuggested
      : suggestion.severity === assigned
        ? draftingWords.asSuggested
        : draftingWords.differs;
  const isOther = asked !== null && asked !== assigned;
  return isOther ? [stands, draftingWords.askedRecorded(asked)].join(', ') : stands;
}
