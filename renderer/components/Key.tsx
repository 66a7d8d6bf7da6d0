import { entryOf } from '../../shared/lang/entryOf.ts';
import type { CommandId } from '../keyboard/keymap.ts';
import { keysOf } from '../keyboard/keymap.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './Key.module.css';

/** A key cap: a hint beside what the key does, hidden from screen readers, which are told by `aria-keyshortcuts`. */
export function Key({ name }: { readonly name: string }) {
  const words = useWords();
  return (
    <span className={styles.key} aria-hidden="true">
      {entryOf(words.keyCaps, name) ?? name}
    </span>
  );
}

/** The key caps of a command, as the key map has them. */
export function CommandKeys({ id }: { readonly id: CommandId }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keysOf(id).map((name, at) => (
        // The same key may stand twice in a row of keys.
        <Key key={`${name} ${'·'.repeat(at)}`} name={name} />
      ))}
    </span>
  );
}
