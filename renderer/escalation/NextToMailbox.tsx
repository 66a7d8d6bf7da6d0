import { useState } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { MailboxCard } from './MailboxCard.tsx';
import { PhoneCard } from './PhoneCard.tsx';
import { useMailbox } from './useMailbox.ts';

/** Whether the e-mail would be read now, and who can be called meanwhile. */
export function NextToMailbox({ detail }: { readonly detail: CaseDetail }) {
  const mailbox = useMailbox(detail.row.case);
  const [areNumbersShown, showNumbers] = useState(false);
  return (
    <>
      {mailbox !== null && <MailboxCard calendar={mailbox} />}
      <PhoneCard detail={detail} isOpen={areNumbersShown} onToggle={() => showNumbers(!areNumbersShown)} />
    </>
  );
}
