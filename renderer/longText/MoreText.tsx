import { useState } from 'react';
import { useWords } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';
import styles from './MoreText.module.css';
import { type TextPlace, textPart, wholeText } from './wholeText.ts';

/** A page stands still over a text that is too long, and nobody reads so much at a time. */
const PART = 10_000;

/** Under a text that ends early: how much more there is, the next part of it, and all of it for another program. */
export function MoreText({ place }: { readonly place: TextPlace }) {
  const words = useWords().longText;
  const [parts, setParts] = useState<ReadonlyArray<{ readonly from: number; readonly text: string }>>([]);
  const read = parts.reduce((sum, { text }) => sum + text.length, place.shown);
  const left = place.length - read;
  const showMore = async (): Promise<void> => {
    const text = await textPart(place, read, PART);
    if (text !== null) setParts([...parts, { from: read, text }]);
  };
  const copy = async (): Promise<void> => {
    const text = await wholeText(place);
    if (text !== null) await copyText(text, words.copied);
  };
  return (
    <div className={styles.more}>
      {parts.map(({ from, text }) => (
        <p key={from} className={styles.part}>
          {text}
        </p>
      ))}
      <p className={styles.line}>
        {left > 0 && <span>{words.left(left)}</span>}
        {left > 0 && (
          <button type="button" className={styles.act} onClick={() => void showMore()}>
            {words.more}
          </button>
        )}
        <button type="button" className={styles.act} onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
    </div>
  );
}
