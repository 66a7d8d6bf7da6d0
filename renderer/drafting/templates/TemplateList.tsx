import { Copy, X } from 'lucide-react';
import { draftFileWords } from '../../../shared/messages/en/draftFiles.ts';
import { IconButton } from '../../components/IconButton.tsx';
import styles from '../DraftList.module.css';
import { startFromTemplate, type Templates } from './useTemplates.ts';

const words = draftFileWords;

/** The templates under the drafts: press one for a new draft from it. */
export function TemplateList({ templates }: { readonly templates: Templates }) {
  if (templates.all.length === 0) return null;
  return (
    <section aria-label={words.templates}>
      <h2 className={styles.group}>{words.templates}</h2>
      <ul>
        {templates.all.map((template) => (
          <li key={template.name} className={styles.template}>
            <button
              type="button"
              className={styles.row}
              aria-label={words.newFrom(template.name)}
              onClick={() => void startFromTemplate(template)}
            >
              <span className={styles.sign}>
                <Copy size={16} aria-hidden="true" />
              </span>
              <span className={styles.what}>
                <span className={styles.name}>{template.name}</span>
                <span className={styles.soft}>{template.form.title ?? ''}</span>
              </span>
            </button>
            <IconButton
              framed={false}
              label={words.discardTemplate(template.name)}
              icon={<X size={14} aria-hidden="true" />}
              onClick={() => void templates.discard(template)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
