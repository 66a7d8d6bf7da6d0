import { Check, Copy, Mail } from 'lucide-react';
import { useWords } from '../language/languageStore.ts';
import type { EscalationForm } from './escalationForm.ts';
import { KeyedButton } from './KeyedButton.tsx';

interface EmailButtonsProps {
  readonly left: EscalationForm['left'];
  /** Id of the text that says why the e-mail cannot leave yet; absent when it can. */
  readonly blockedBy: string | undefined;
  /** Id of the text that says why the mail client cannot take the e-mail; absent when it can. */
  readonly notMailableBy: string | undefined;
  /** The link is so long that copying is safer. */
  readonly isLong: boolean;
  readonly onCopy: () => void;
  readonly onOpen: () => void;
  readonly onRecord: () => void;
}

/** Copy and open; once the e-mail has left the dialog, record that it was sent. */
export function EmailButtons({
  left,
  blockedBy,
  notMailableBy,
  isLong,
  onCopy,
  onOpen,
  onRecord,
}: EmailButtonsProps) {
  const words = useWords().escalation;
  const hasLeft = left !== undefined;
  const copiesFirst = isLong && !hasLeft;
  return (
    <>
      <KeyedButton
        does="copy"
        look={copiesFirst ? 'primary' : 'secondary'}
        icon={<Copy size={16} aria-hidden="true" />}
        blockedBy={blockedBy}
        onClick={onCopy}
      >
        {words.copy}
      </KeyedButton>
      <KeyedButton
        does={hasLeft ? null : 'primary'}
        look={hasLeft || copiesFirst ? 'secondary' : 'primary'}
        icon={<Mail size={16} aria-hidden="true" />}
        blockedBy={notMailableBy}
        onClick={onOpen}
      >
        {left === 'opened' ? words.openAgain : words.open}
      </KeyedButton>
      {hasLeft && (
        <KeyedButton
          does="primary"
          icon={<Check size={16} aria-hidden="true" />}
          blockedBy={blockedBy}
          onClick={onRecord}
        >
          {words.recordSent}
        </KeyedButton>
      )}
    </>
  );
}
