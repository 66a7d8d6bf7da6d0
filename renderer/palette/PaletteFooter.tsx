import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Palette.module.css';
import { PALETTE_PREFIXES } from './paletteQuery.ts';

/** What narrows the list, and the keys that walk through it. */
export function PaletteFooter() {
  const words = useWords().palette;
  return (
    <div className={styles.footer}>
      {PALETTE_PREFIXES.map(([prefix, kind]) => (
        <span key={kind} className={styles.hint}>
          <Key name={prefix} />
          {words.legend[kind]}
        </span>
      ))}
      <span className={styles.hint} data-end="true">
        <Key name="ArrowUp" />
        <Key name="ArrowDown" />
        {words.select}
      </span>
      <span className={styles.hint}>
        <Key name="Enter" />
        {words.run}
      </span>
      <span className={styles.hint}>
        <Key name="Tab" />
        {words.narrow}
      </span>
    </div>
  );
}
