import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/review/reviewRequest.ts';
import { aboutReview } from '../../../shared/wording/review/reviewTables.ts';
import { ask } from '../../api.ts';
import { ChoiceField } from '../../components/form/Segments.tsx';
import { FormDialog } from '../../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { useReview } from '../reviewStore.ts';
import styles from './ReviewHeader.module.css';

/** As which file the review goes out; main asks where to. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().leadReview;
  const answer = useReview((store) => store.answer);
  const format = useReview((store) => store.format);
  const choose = (chosen: string) => {
    const next = EXPORT_FORMATS.find((one) => one === chosen) ?? format;
    useReview.setState({ format: next });
  };
  return (
    <FormDialog
      title={words.exportTitle}
      about={answer === null ? '' : <span className={styles.about}>{aboutReview(spoken(), answer)}</span>}
      submit={words.save}
      onSubmit={() => {
        onClose();
        void exportReview(format);
      }}
      onClose={onClose}
    >
      <ChoiceField
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

/** Saves what the screen shows; main asks where to. One that was called off says nothing. */
async function exportReview(format: ExportFormat): Promise<void> {
  const words = spoken().leadReview;
  const answer = await ask('review.export', { ...useReview.getState().choice, format });
  useReview.setState({ progress: null });
  if (!answer.ok) {
    if (answer.error.kind !== 'cancelled') warnOf(answer.error);
    return;
  }
  if (answer.value !== null) useToast.getState().say(words.exported(answer.value.path));
}
