import { messages } from '../../shared/messages/messages.ts';
import styles from './EmailPreview.module.css';

/** Words as the case will hold them. */
export function TextPreview({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={styles.note}>
      <h4>{title}</h4>
      <p data-empty={text === ''}>{text === '' ? messages.escalation.nothingYet : text}</p>
    </div>
  );
}
