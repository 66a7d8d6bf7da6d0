import { useWords } from '../../language/languageStore.ts';
import { AttachmentList } from '../files/AttachmentList.tsx';
import type { Attachments } from '../files/useAttachments.ts';
import { DraftField } from '../form/DraftField.tsx';
import styles from '../form/DraftPart.module.css';
import { DraftPart } from '../form/DraftPart.tsx';
import type { DraftWiring } from '../form/draftWiring.ts';
import { SplitHint } from './SplitHint.tsx';

interface IssuePartProps {
  readonly wiring: DraftWiring;
  readonly attachments: Attachments;
  /** A file is held over the form. */
  readonly over: boolean;
  readonly onSplit: () => void;
}

/** What fails, what it costs the customer, and the files that show it: one case, one issue (policy §1). */
export function IssuePart({ wiring, attachments, over, onSplit }: IssuePartProps) {
  const draftingWords = useWords().drafting;
  return (
    <DraftPart title={draftingWords.issue} note={draftingWords.issueNote}>
      <div className={styles.whole}>
        <DraftField field="title" {...wiring} />
      </div>
      <div className={styles.halves}>
        <div>
          <DraftField field="description" lines {...wiring} />
          <SplitHint description={wiring.form.description} onSplit={onSplit} />
        </div>
        <DraftField field="businessImpact" lines {...wiring} />
      </div>
      <div className={styles.whole}>
        <AttachmentList attachments={attachments} over={over} />
      </div>
    </DraftPart>
  );
}
