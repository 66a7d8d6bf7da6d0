import type { Severity } from '../../shared/policy/severity.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './SeverityGlyph.module.css';

interface SeverityGlyphProps {
  readonly severity: Severity;
  readonly size?: 10 | 12 | 16 | 18 | 20 | 24 | 40;
  /** Leave out the numeral: only in counts, where the number stands beside it. */
  readonly bare?: boolean;
  /** Set where no text beside it says the severity. */
  readonly named?: boolean;
}

/** A severity as shape, hue and numeral together (design §4). */
export function SeverityGlyph({ severity, size = 18, bare = false, named = false }: SeverityGlyphProps) {
  const words = useWords();
  const shape = (
    <svg className={styles.glyph} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <Shape severity={severity} bare={bare} />
      {!bare && (
        <text className={styles.numeral} x="10" y="13.9" textAnchor="middle">
          {severity}
        </text>
      )}
    </svg>
  );
  const name = words.queue.severityName(severity, words.queue.severity[severity]);
  return named ? (
    <span role="img" aria-label={name} data-severity={severity}>
      {shape}
    </span>
  ) : (
    <span data-severity={severity}>{shape}</span>
  );
}

function Shape({ severity, bare }: { readonly severity: Severity; readonly bare: boolean }) {
  switch (severity) {
    case 1:
      return (
        <path
          className={styles.solid}
          d="M6.6 1.5h6.8a1.6 1.6 0 0 1 1.13.47l3.5 3.5a1.6 1.6 0 0 1 .47 1.13v6.8a1.6 1.6 0 0 1-.47 1.13l-3.5 3.5a1.6 1.6 0 0 1-1.13.47H6.6a1.6 1.6 0 0 1-1.13-.47l-3.5-3.5a1.6 1.6 0 0 1-.47-1.13V6.6a1.6 1.6 0 0 1 .47-1.13l3.5-3.5A1.6 1.6 0 0 1 6.6 1.5Z"
        />
      );
    case 2:
      return (
        <path
          className={styles.solid}
          d="M8.73 1.23a1.8 1.8 0 0 1 2.54 0l7.5 7.5a1.8 1.8 0 0 1 0 2.54l-7.5 7.5a1.8 1.8 0 0 1-2.54 0l-7.5-7.5a1.8 1.8 0 0 1 0-2.54Z"
        />
      );
    case 3:
      return (
        <rect className={bare ? styles.solid : styles.tinted} x="2" y="2" width="16" height="16" rx="3.6" />
      );
    case 4:
      return <circle className={bare ? styles.solid : styles.outlined} cx="10" cy="10" r="8.2" />;
  }
}
