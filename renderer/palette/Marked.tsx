import type { TextPart } from './matchText.ts';
import styles from './Palette.module.css';

/** Text with what matched underlined. */
export function Marked({ parts }: { readonly parts: ReadonlyArray<TextPart> }) {
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
