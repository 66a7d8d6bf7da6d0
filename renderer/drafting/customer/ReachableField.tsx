import { Switch } from '@base-ui/react/switch';
import { draftingWords } from '../../../shared/messages/en/drafting.ts';
import styles from '../form/DraftField.module.css';
import { FieldNote, noteId } from '../form/DraftField.tsx';
import type { DraftWiring } from '../form/draftWiring.ts';
import { fieldId } from '../form/fieldId.ts';

const FIELD = 'reachable';
const name = draftingWords.fields[FIELD];

/** Severity 1 needs a contact whom care reaches at all times (policy §5). */
export function ReachableField({ form, errors, change, onLeave }: DraftWiring) {
  return (
    <div className={styles.reachable} data-invalid={errors.has(FIELD)}>
      <Switch.Root
        // A button of the browser leaves Ctrl Enter to the screen, where it opens the case.
        nativeButton
        render={<button type="button" />}
        id={fieldId(FIELD)}
        className={styles.switch}
        checked={form[FIELD] === 'yes'}
        aria-describedby={noteId(FIELD)}
        onCheckedChange={(on) => change({ [FIELD]: on ? 'yes' : '' })}
        onBlur={() => onLeave(FIELD)}
      >
        <Switch.Thumb className={styles.thumb} />
      </Switch.Root>
      <label className={styles.label} htmlFor={fieldId(FIELD)}>
        {name}
      </label>
      <FieldNote field={FIELD} error={errors.get(FIELD)} />
    </div>
  );
}
