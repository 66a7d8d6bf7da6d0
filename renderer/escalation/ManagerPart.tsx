import { Info, Mail, Phone, UserRound } from 'lucide-react';
import { useState } from 'react';
import { runCommand } from '../actions/runCommand.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useWords } from '../language/languageStore.ts';
import { useEscalationForm } from './escalationForm.ts';
import { KeyedButton } from './KeyedButton.tsx';
import styles from './Ladder.module.css';
import { PartFrame } from './PartFrame.tsx';

import type { PartProps } from './partProps.ts';
import { TextPreview } from './TextPreview.tsx';

/** Step 2: the Technical Account Manager is called or written to, and what was said is kept (policy §7). */
export function ManagerPart({ detail, left, onDone }: PartProps) {
  const words = useWords().escalation;
  const { row, organization } = detail;
  const { form, change } = useEscalationForm(row.case);
  const [isAsked, setAsked] = useState(false);
  const { said = '' } = form;
  const { tam } = organization.organization;
  const record = () => {
    setAsked(true);
    if (said.trim() === '') return;
    const onCase = { case: row.case, expectedVersion: row.version };
    void runCommand({ type: 'raise-urgency', ...onCase, step: 2, text: said.trim() }).then(
      (done) => done && onDone(),
    );
  };
  return (
    <PartFrame
      left={left}
      form={
        <>
          {tam !== null && (
            <section className={styles.card} aria-label={words.manager}>
              <h4 className={styles.cardTitle}>
                <UserRound size={14} aria-hidden="true" />
                {tam.name}
              </h4>
              <p className={styles.reach}>
                <Phone size={14} aria-hidden="true" />
                {tam.phone ?? words.noPhone}
              </p>
              <p className={styles.reach}>
                <Mail size={14} aria-hidden="true" />
                {tam.email ?? words.noEmail}
              </p>
            </section>
          )}
          <TextField
            label={words.said}
            value={said}
            placeholder={words.saidHint}
            rows={7}
            error={isAsked && said.trim() === '' ? words.needed(words.said) : undefined}
            onChange={(value) => change({ said: value })}
          />
        </>
      }
      previewTitle={words.inTheCase}
      preview={<TextPreview title={words.step[2]} text={said.trim()} />}
      says={
        <>
          <Info size={16} aria-hidden="true" />
          <span>{words.managerNote}</span>
        </>
      }
      buttons={
        <KeyedButton does="primary" onClick={record}>
          {words.recordSaid}
        </KeyedButton>
      }
    />
  );
}
