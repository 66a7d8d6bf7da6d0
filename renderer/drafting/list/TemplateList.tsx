import { Copy, X } from 'lucide-react';
import type { Template } from '../../../shared/ipc/draftChannels.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../language/languageStore.ts';
import styles from './DraftList.module.css';
import { discardTemplate, startFromTemplate } from './useTemplates.ts';

/** The templates under the drafts: press one for a new draft from it. */
export function TemplateList({ templates }: { readonly templates: ReadonlyArray<Template> }) {
  const words = useWords().draftFiles;
  if (templates.length === 0) return null;
  return (
    <section aria-label={words.templates}>
      <h2 className={styles.group}>{words.templates}</h2>
      <ul>
        {templates.map((template) => (
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
              onClick={() => void discardTemplate(template)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
