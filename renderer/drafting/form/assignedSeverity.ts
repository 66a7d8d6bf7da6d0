import type { Severity } from '../../../shared/policy/severity.ts';
import { PRIORITIES, SEVERITIES } from '../../../shared/policy/severity.ts';
import { type SeveritySuggestion, suggestSeverity } from '../../../shared/severity/suggestSeverity.ts';
import { type DraftForm, impactOf } from './draftForm.ts';

/** Gives what the answers and the priority of a form suggest; null while they do not tell (policy §6). */
export function suggestionOf(form: DraftForm): SeveritySuggestion | null {
  const priority = PRIORITIES.find((each) => String(each) === form.priority) ?? null;
  return suggestSeverity(impactOf(form), priority);
}

/** Gives the severity that the case would have: the one that the analyst assigned, else the suggested one (policy §6). */
export function assignedSeverity(form: DraftForm): Severity | null {
  return severityOf(form.severity) ?? suggestionOf(form)?.severity ?? null;
}

/** Reads a severity of the form; null when none is chosen. */
export function severityOf(text: string): Severity | null {
  return SEVERITIES.find((each) => String(each) === text) ?? null;
}
