import { Paperclip } from 'lucide-react';
import type { AttachedFile } from '../../shared/case/events/caseEvent.ts';
import { fileSize } from '../../shared/wording/fileSize.ts';
import { ask } from '../api.ts';
import { useWords } from '../language/languageStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import styles from './CaseFacts.module.css';

/** The files of the opening; one is opened when a person asks for it, as a copy. */
export function AttachedFiles({ files }: { readonly files: ReadonlyArray<AttachedFile> }) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  if (files.length === 0) return null;
  return (
    <>
      <dt>{words.attached}</dt>
      <dd className={styles.files}>
        {files.map((file) => (
          <button
            key={file.sha256}
            type="button"
            className={styles.fileName}
            title={words.openFile(file.name)}
            onClick={() => void open(file)}
          >
            <Paperclip size={12} aria-hidden="true" /> {file.name}{' '}
            <span className={styles.soft}>{fileSize(catalogue, file.bytes)}</span>
          </button>
        ))}
      </dd>
    </>
  );
}

async function open({ sha256, name }: AttachedFile): Promise<void> {
  const answer = await ask('attachment.open', { sha256, name, how: 'open' });
  if (!answer.ok) warnOf(answer.error);
}
