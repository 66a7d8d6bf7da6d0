import { CircleAlert, Paperclip, X } from 'lucide-react';
import { fileSize } from '../../../shared/wording/fileSize.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../language/languageStore.ts';
import styles from './AttachmentList.module.css';
import type { Attachments } from './useAttachments.ts';

interface AttachmentListProps {
  readonly attachments: Attachments;
  /** A file is held over the form. */
  readonly over: boolean;
}

/** The files of the draft: dropped, pasted or chosen; opened by an explicit act only. */
export function AttachmentList({ attachments, over }: AttachmentListProps) {
  const catalogue = useWords();
  const words = catalogue.draftFiles;
  const { files, refused } = attachments;
  return (
    <section className={styles.attachments} aria-label={words.attachments} data-over={over}>
      <div className={styles.head}>
        <span className={styles.label}>{words.attachments}</span>
        <span className={styles.note}>{over ? words.dropHere : words.attachmentsNote}</span>
        <Button
          size="small"
          icon={<Paperclip size={14} aria-hidden="true" />}
          onClick={() => void attachments.choose()}
        >
          {words.attach}
        </Button>
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.sha256} className={styles.file}>
              <button
                type="button"
                className={styles.name}
                title={words.openFile(file.name)}
                onClick={() => void attachments.open(file)}
              >
                {file.name}
              </button>
              <span className={styles.note}>{fileSize(catalogue, file.bytes)}</span>
              <IconButton
                framed={false}
                label={words.removeFile(file.name)}
                icon={<X size={14} aria-hidden="true" />}
                onClick={() => void attachments.remove(file)}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="alert">
        {refused.map(({ name, reason }) => (
          <p key={`${name} ${reason}`} className={styles.refused}>
            <CircleAlert size={14} aria-hidden="true" />
            {words.notAttached(name, reason)}
          </p>
        ))}
      </div>
    </section>
  );
}
