import { useWords } from '../language/languageStore.ts';
import styles from './EmailPreview.module.css';

/** Words as the case will hold them. */
export function TextPreview({ title, text }: { readonly title: string; readonly text: string }) {
  const catalogue = useWords();
  return (
    <div className={styles.note}>
      <h4>{title}</h4>
      <p data-empty={text === ''}>{text === '' ? catalogue.escalation.nothingYet : text}</p>
    </div>
  );
}
