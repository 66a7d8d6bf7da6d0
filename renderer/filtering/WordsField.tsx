import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { oneAtATime } from '../asking/oneAtATime.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useWords } from '../language/languageStore.ts';
import { enterList } from '../navigation/enterList.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './FilterBar.module.css';
import { withPart } from './filterParts.ts';

/** The words that narrow the list: each letter does, Enter and the arrow down go on into what is found. */
export function WordsField() {
  const words = useWords().queue;
  const [text, setText] = useState(() => useQueue.getState().filter.text ?? '');
  const field = useRef<HTMLInputElement>(null);
  // The words that the view was narrowed by from here; it may be some letters behind.
  const sent = useRef(text);
  const shown = useQueue((store) => store.filter.text ?? '');
  const [narrowBy] = useState(() =>
    oneAtATime(async (typed: string) => {
      const { filter, narrow } = useQueue.getState();
      if ((filter.text ?? '') === typed) return;
      sent.current = typed;
      await narrow(withPart(filter, 'text', typed === '' ? undefined : typed));
    }),
  );
  // Cleared from elsewhere, by a key or by "Drop the words": the field follows.
  useEffect(() => {
    if (shown === sent.current) return;
    sent.current = shown;
    setText(shown);
  }, [shown]);
  const type = (typed: string) => {
    setText(typed);
    narrowBy(typed.trim());
  };
  const isWanted = useScreen((store) => store.filterWanted);
  useEffect(() => {
    if (!isWanted) return;
    // Before the focus, with which letters may come that were typed ahead.
    field.current?.select();
    field.current?.focus();
    useScreen.getState().reachFilter(false);
  }, [isWanted]);
  return (
    <input
      ref={field}
      className={styles.words}
      type="text"
      value={text}
      maxLength={200}
      placeholder={words.filterText}
      aria-label={words.filterText}
      aria-keyshortcuts="F"
      onChange={(event) => type(event.target.value)}
      onKeyDown={goIntoResults}
    />
  );
}

function goIntoResults(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, nativeEvent } = event;
  if ((key !== 'Enter' && key !== 'ArrowDown') || nativeEvent.isComposing) return;
  event.preventDefault();
  // Where nothing is found the words are what to change.
  if (useQueue.getState().total !== 0) enterList();
}
