import { layingRulesLines } from '../../shared/wording/layingRulesText.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './SettingsDialog.module.css';

/** The version of the program, and by which rules it lays out times and deadlines. */
export function About({ first }: { readonly first: boolean }) {
  const catalogue = useWords();
  const words = catalogue.layingRules;
  const { version, layingRules, runtimeZoneRules } = useDesk();
  const lines = layingRulesLines(catalogue, { rules: layingRules, runtimeZoneRules, now: tick.now() });
  return (
    <section className={styles.about} aria-label={words.about} data-first={first} tabIndex={-1}>
      <h3>{words.about}</h3>
      {[words.program(version), ...lines].map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
    </section>
  );
}
