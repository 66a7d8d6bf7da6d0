import { useState } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/review/reviewRequest.ts';
import { aboutReview } from '../../shared/review/sheets/reviewSheets.ts';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { Segments } from '../dialogs/Segments.tsx';
import { exportReview } from './exportReview.ts';
import styles from './ReviewHeader.module.css';
import { useReview } from './reviewStore.ts';

const words = messages.leadReview;

/** What was chosen last; most leads want the same file every morning. */
let lastFormat: ExportFormat = 'pdf';

/** As which file the review goes out; main asks where to. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const answer = useReview((store) => store.answer);
  const [format, setFormat] = useState(lastFormat);
  const choose = (chosen: string) => {
    const next = EXPORT_FORMATS.find((one) => one === chosen) ?? format;
    lastFormat = next;
    setFormat(next);
  };
  return (
    <FormDialog
      title={words.exportTitle}
      about={answer === null ? '' : <span className={styles.about}>{aboutReview(answer)}</span>}
      submit={words.save}
      onSubmit={() => {
        onClose();
        void exportReview(format);
      }}
      onClose={onClose}
    >
      <Segments
        name="format"
        label={words.format}
        value={format}
        choices={EXPORT_FORMATS.map((one) => ({ value: one, label: words.formats[one] }))}
        onChoose={choose}
      />
      <p className={styles.formatAbout}>
        {words.formatAbout[format]}
        <br />
        {format === 'pdf' ? words.windowOnly : words.sameBytes(format)}
      </p>
    </FormDialog>
  );
}
