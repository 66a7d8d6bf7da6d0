import { CircleAlert } from 'lucide-react';
import { BODY_PARTS } from '../../shared/escalation/emailText.ts';
import type { EmailPart, ManagementEmail } from '../../shared/escalation/managementEmail.ts';
import { emailSubject } from '../../shared/escalation/managementEmail.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './EmailPreview.module.css';

interface EmailPreviewProps {
  readonly address: string;
  /** Name of the edition that declares the address. */
  readonly edition: string;
  readonly email: ManagementEmail;
  readonly missing: ReadonlyArray<EmailPart>;
}

/** The e-mail as it will be read, its gaps named. */
export function EmailPreview({ address, edition, email, missing }: EmailPreviewProps) {
  const words = useWords().escalation;
  const emailLabels = useWords().emailLabels;
  const gap = (part: EmailPart) => <Gap text={words.missing[part]} />;
  const subject = (['customerName', 'caseNumber', 'problem'] as const).filter((part) =>
    missing.includes(part),
  );
  return (
    <>
      <dl className={styles.head}>
        <dt>{emailLabels.to}</dt>
        <dd>
          <span className={styles.address}>{address}</span>
          <span className={styles.of}>{words.addressOf(edition)}</span>
        </dd>
        <dt>{emailLabels.subject}</dt>
        <dd className={styles.subject}>
          {subject.length === 0
            ? emailSubject(email)
            : subject.map((part) => <span key={part}>{gap(part)}</span>)}
        </dd>
      </dl>
      <dl className={styles.body}>
        {BODY_PARTS.map((part) => (
          <div key={part}>
            <dt>{emailLabels[part]}</dt>
            <dd>{missing.includes(part) ? gap(part) : email[part].trim()}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Gap({ text }: { readonly text: string }) {
  return (
    <span className={styles.gap}>
      <CircleAlert size={12} aria-hidden="true" />
      {text}
    </span>
  );
}
