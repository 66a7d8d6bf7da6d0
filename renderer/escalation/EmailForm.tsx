import type { EmailPart, ManagementEmail } from '../../shared/escalation/managementEmail.ts';
import { EMAIL_PARTS } from '../../shared/escalation/managementEmail.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import styles from './EmailForm.module.css';
import { SourcedField } from './SourcedField.tsx';

const ROWS: Readonly<Partial<Record<EmailPart, number>>> = { description: 4, impact: 3 };

interface EmailFormProps {
  readonly email: ManagementEmail;
  readonly prefilled: ManagementEmail;
  readonly missing: ReadonlyArray<EmailPart>;
  readonly onChange: (part: EmailPart, value: string) => void;
}

/** The six parts of the e-mail; each is needed, and says where it comes from (policy §7). */
export function EmailForm({ email, prefilled, missing, onChange }: EmailFormProps) {
  const words = useWords().escalation;
  return (
    <div className={styles.emailForm}>
      {EMAIL_PARTS.map((part) => {
        const rows = ROWS[part];
        return (
          <div key={part} className={styles.emailPart} data-part={part}>
            <SourcedField
              label={words.field[part]}
              value={email[part]}
              placeholder={words.hint[part]}
              source={sourceOf(part, email, prefilled)}
              error={missing.includes(part) ? words.required : undefined}
              onChange={(value) => onChange(part, value)}
              {...(rows === undefined ? {} : { rows })}
            />
          </div>
        );
      })}
    </div>
  );
}

function sourceOf(part: EmailPart, email: ManagementEmail, prefilled: ManagementEmail): string {
  const words = spoken().escalation;
  const from = prefilled[part] === '' ? '' : words.source[part];
  return email[part] === prefilled[part] ? from : words.edited(from);
}
