import { Field } from '@base-ui/react/field';
import field from '../../components/form/Field.module.css';
import { FieldNote } from '../../components/form/FieldFrame.tsx';
import { Toggle } from '../../components/form/Toggle.tsx';
import { useWords } from '../../language/languageStore.ts';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import styles from './CustomerPart.module.css';

const FIELD = 'reachable';

/** Severity 1 needs a contact whom care reaches at all times (policy §5). */
export function ReachableField({ form, errors, change, onLeave }: DraftWiring) {
  const words = useWords().drafting;
  return (
    <Field.Root className={styles.reachable} invalid={errors.has(FIELD)}>
      <Toggle
        id={fieldId(FIELD)}
        checked={form[FIELD] === 'yes'}
        onChange={(on) => change({ [FIELD]: on ? 'yes' : '' })}
        onLeave={() => onLeave(FIELD)}
      />
      <Field.Label className={field.label}>{words.fields[FIELD]}</Field.Label>
      <FieldNote error={errors.get(FIELD)} hint={words.hints[FIELD]} />
    </Field.Root>
  );
}
