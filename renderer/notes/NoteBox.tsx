import { type FormEvent, type KeyboardEvent, type Ref, useDeferredValue, useState } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runCommand } from '../actions/runCommand.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys, Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import { useUnsent, useUnsentAt } from '../unsent/unsentStore.ts';
import styles from './NoteBox.module.css';
import { NoteText } from './NoteText.tsx';

interface NoteBoxProps {
  readonly row: QueueRow;
  readonly ref: Ref<HTMLTextAreaElement>;
}

/** Adds a note to the case. What is typed is kept as that of the dialog for notes is, until it is in the case. */
export function NoteBox({ row, ref }: NoteBoxProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const place = placeOnCase(row.case, 'note');
  const { text = '', ...others } = useUnsentAt(place);
  const [sending, setSending] = useState(false);
  const [previewed, setPreviewed] = useState(false);
  // Reading Markdown must not hold up the next letter.
  const shownText = useDeferredValue(text);
  const keep = (next: string) => {
    const { change, forget } = useUnsent.getState();
    if (next === '' && Object.values(others).every((other) => other === '')) forget(place);
    else change(place, { text: next });
  };
  const send = async () => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    await runCommand({ type: 'note', case: row.case, text: text.trim() });
    setSending(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  const isEmpty = text.trim() === '';
  return (
    <form className={styles.box} onSubmit={onSubmit}>
      {previewed && !isEmpty && (
        <div className={styles.preview} role="region" aria-label={catalogue.handOver.previewOf}>
          <NoteText text={shownText} />
        </div>
      )}
      <textarea
        ref={ref}
        className={styles.text}
        aria-label={words.note}
        aria-keyshortcuts="Control+Enter"
        placeholder={words.note}
        rows={1}
        maxLength={20_000}
        value={text}
        onChange={(event) => keep(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {isEmpty ? (
        <CommandKeys id="note" />
      ) : (
        <>
          <Button look="quiet" size="small" aria-pressed={previewed} onClick={() => setPreviewed(!previewed)}>
            {catalogue.handOver.preview}
          </Button>
          <Button type="submit" size="small" hint={<SendKeys />} aria-busy={sending}>
            {sending ? words.sending : words.send}
          </Button>
        </>
      )}
    </form>
  );
}

function SendKeys() {
  return (
    <>
      <Key name="Ctrl" />
      <Key name="Enter" />
    </>
  );
}
