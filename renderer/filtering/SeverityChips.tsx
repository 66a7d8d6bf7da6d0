import { SEVERITIES, type Severity } from '../../shared/policy/severity.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { choosePart, useChosenParts } from './chosenParts.ts';
import styles from './FilterBar.module.css';
import { toggled } from './filterParts.ts';

/** The severities that narrow the list, each a switch. */
export function SeverityChips() {
  const words = useWords().queue;
  return (
    <fieldset className={styles.severities} aria-label={words.column.severity}>
      {SEVERITIES.map((severity) => (
        <SeverityChip key={severity} severity={severity} />
      ))}
    </fieldset>
  );
}

function SeverityChip({ severity }: { readonly severity: Severity }) {
  const words = useWords().queue;
  const filter = useChosenParts();
  const chosen = filter.severities ?? [];
  const toggle = () => choosePart('severities', toggled(chosen, severity).toSorted());
  return (
    <button
      type="button"
      className={styles.severity}
      aria-pressed={chosen.includes(severity)}
      aria-label={words.filterSeverity(severity)}
      onClick={toggle}
    >
      <SeverityGlyph severity={severity} size={16} />
    </button>
  );
}
