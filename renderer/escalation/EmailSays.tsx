import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { LONG_LINK } from '../../shared/escalation/mailtoLink.ts';
import type { EmailPart } from '../../shared/escalation/managementEmail.ts';
import { Key } from '../components/Key.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import styles from './EscalationDialog.module.css';
import type { EscalationForm } from './escalationForm.ts';

interface EmailSaysProps {
  readonly missing: ReadonlyArray<EmailPart>;
  readonly left: EscalationForm['left'];
  readonly isUsable: boolean;
  /** Name of the edition that declares the address. */
  readonly edition: string;
  /** Length of the link, in characters. */
  readonly length: number;
}

/** What stands in the way of the e-mail, else what happens next. */
export function EmailSays({ missing, ...state }: EmailSaysProps) {
  if (missing.length > 0) return <Missing parts={missing} />;
  const [Icon, text] = saying(state);
  return (
    <>
      <Icon size={16} aria-hidden="true" />
      <span>{text}</span>
    </>
  );
}

function Missing({ parts }: { readonly parts: ReadonlyArray<EmailPart> }) {
  const words = useWords().escalation;
  return (
    <>
      <CircleAlert size={16} className={styles.alert} aria-hidden="true" />
      <strong>{words.fieldsMissing(parts.length)}</strong>
      <span>{words.and(parts.map((part) => words.field[part]))}</span>
      <Key name="F8" />
      <span>{words.nextMissing}</span>
    </>
  );
}

function saying({ left, isUsable, edition, length }: Omit<EmailSaysProps, 'missing'>) {
  const words = spoken().escalation;
  if (left !== undefined) return [Check, left === 'opened' ? words.handedOver : words.copied] as const;
  if (!isUsable) return [TriangleAlert, words.badAddress(edition)] as const;
  if (length > LONG_LINK) return [TriangleAlert, words.longLink(length)] as const;
  return [Check, words.allPresent] as const;
}
