import type { FormEvent } from 'react';
import styles from '../components/Rail.module.css';
import { useWords } from '../language/languageStore.ts';

interface ViewNameFieldProps {
  readonly initial?: string;
  /** Null when it is left without a name; by a key, unless it only lost the focus. */
  readonly onDone: (name: string | null, byKey: boolean) => void;
}

/** Where a saved view gets its name. */
export function ViewNameField({ initial = '', onDone }: ViewNameFieldProps) {
  const words = useWords().frame;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    onDone(name === '' ? null : name, true);
  };
  return (
    <form className={styles.naming} onSubmit={save}>
      <input
        name="name"
        aria-label={words.savedViewName}
        placeholder={words.savedViewName}
        defaultValue={initial}
        maxLength={60}
        ref={takeFocus}
        onBlur={() => onDone(null, false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(null, true);
        }}
      />
    </form>
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
