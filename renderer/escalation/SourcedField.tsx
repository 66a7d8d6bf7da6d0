import { TextField } from '../components/form/TextField.tsx';
import styles from './EscalationDialog.module.css';

interface SourcedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Where the text comes from, beside the label while nothing is wrong; empty for nowhere. */
  readonly source: string;
  readonly rows?: number;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A field whose text was filled in from the case, and says so. */
export function SourcedField({ source, ...field }: SourcedFieldProps) {
  const isSaid = source !== '' && field.error === undefined;
  return <TextField {...field} aside={isSaid && <span className={styles.source}>{source}</span>} />;
}
