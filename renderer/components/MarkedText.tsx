import { markWords, type TextPart } from '../../shared/finding/matchText.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** What was looked for; undefined while nothing is. */
  readonly query: string | undefined;
}

/** A text in which what was looked for is marked. */
export function MarkedText({ text, query }: MarkedTextProps) {
  return query === undefined ? text : <MarkedParts parts={markWords(text, query)} />;
}

/** Runs of text, those that matched marked. */
export function MarkedParts({ parts }: { readonly parts: ReadonlyArray<TextPart> }) {
  let place = 0;
  return parts.map(({ text, marked }) => {
    const key = place;
    place += text.length;
    return marked ? (
      <mark key={key} className={styles.mark}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
