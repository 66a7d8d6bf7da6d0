import { useId } from 'react';
import { emailBody, emailText } from '../../shared/escalation/emailText.ts';
import { isMailAddress, LONG_LINK, mailtoLink } from '../../shared/escalation/mailtoLink.ts';
import {
  type EmailPart as EmailPartName,
  emailSubject,
  missingParts,
} from '../../shared/escalation/managementEmail.ts';
import { prefilledEmail } from '../../shared/escalation/prefilledEmail.ts';
import { copyText } from '../actions/copyText.ts';
import { openMail } from '../actions/openMail.ts';
import { runCommand } from '../actions/runCommand.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { EmailButtons } from './EmailButtons.tsx';
import { EmailForm } from './EmailForm.tsx';
import { EmailPreview } from './EmailPreview.tsx';
import { EmailSays } from './EmailSays.tsx';
import styles from './EscalationDialog.module.css';
import { useEscalationForm } from './escalationForm.ts';
import { PartFrame } from './PartFrame.tsx';
import type { PartProps } from './partProps.ts';

/**
 * Step 3. The e-mail is handed to the mail client or copied first; it is recorded when the analyst says that it was sent,
 * so that the case never claims more than happened (policy §7).
 */
export function EmailPart({ detail, left, onDone }: PartProps) {
  const { escalation: words, emailLabels } = useWords();
  const { row } = detail;
  const saysId = useId();
  const { form, change } = useEscalationForm(row.case);
  const edition = editionOf(useDesk(), row.edition);
  const { address } = edition.escalation;
  const prefilled = prefilledEmail(detail);
  const email = { ...prefilled, ...form.email };
  const missing = missingParts(email);
  const isUsable = isMailAddress(address);
  const mail = { to: address, subject: emailSubject(email), body: emailBody(email, emailLabels) };
  const { length } = mailtoLink(mail);
  const blockedBy = missing.length > 0 ? saysId : undefined;

  // What has left the dialog is not what it says now.
  const edit = (part: EmailPartName, value: string) => {
    change({ email: { [part]: value }, left: undefined });
  };
  const copy = () =>
    void copyText(emailText(address, email, emailLabels)).then(
      (done) => done && change({ left: form.left ?? 'copied' }),
    );
  const open = () => void openMail(mail).then((done) => done && change({ left: 'opened' }));
  const record = async () => {
    const onCase = { case: row.case, expectedVersion: row.version };
    if (!(await runCommand({ type: 'raise-urgency', ...onCase, step: 3, email }))) return;
    onDone();
  };

  const shown = { missing, isUsable, edition: edition.name };
  return (
    <PartFrame
      left={left}
      form={<EmailForm email={email} prefilled={prefilled} missing={missing} onChange={edit} />}
      previewTitle={words.preview}
      previewNote={missing.length === 0 ? words.ready : words.gaps(missing.length)}
      preview={<EmailPreview address={address} edition={edition.name} email={email} missing={missing} />}
      says={
        <span id={saysId} className={styles.saying}>
          <EmailSays {...shown} left={form.left} length={length} />
        </span>
      }
      buttons={
        <EmailButtons
          left={form.left}
          blockedBy={blockedBy}
          notMailableBy={isUsable ? blockedBy : saysId}
          isLong={length > LONG_LINK}
          onCopy={copy}
          onOpen={open}
          onRecord={() => void record()}
        />
      }
    />
  );
}
