import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { urgencyLadder } from '../../shared/escalation/urgencyLadder.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import dialogStyles from '../dialogs/ActionDialog.module.css';
import { keepFocus } from '../dialogs/keepFocus.ts';
import { BlockedPart } from './BlockedPart.tsx';
import { onDialogKey } from './dialogKeys.ts';
import { EmailPart } from './EmailPart.tsx';
import styles from './EscalationDialog.module.css';
import { EscalationHeader } from './EscalationHeader.tsx';
import { useEscalationForm } from './escalationForm.ts';
import { LadderColumn } from './LadderColumn.tsx';
import { LevelColumn } from './LevelColumn.tsx';
import { LevelPart } from './LevelPart.tsx';
import { MailboxCard } from './MailboxCard.tsx';
import { ManagerPart } from './ManagerPart.tsx';
import { PhoneCard } from './PhoneCard.tsx';
import { RequestPart } from './RequestPart.tsx';

interface EscalationDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** Escalates a case: the customer's urgency step by step, or the next technical level (policy §7). */
export function EscalationDialog({ detail, onClose }: EscalationDialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const { form, change, isTyped } = useEscalationForm(detail.row.case);
  const kind = form.kind ?? 'urgency';
  return (
    <Dialog.Root open disablePointerDismissal={isTyped} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.scrim} onMouseDown={keepFocus} />
        <Dialog.Popup
          ref={popup}
          className={styles.dialog}
          initialFocus={() => firstToFill(popup.current) ?? true}
          onKeyDown={onDialogKey}
        >
          <EscalationHeader row={detail.row} kind={kind} onKind={(chosen) => change({ kind: chosen })} />
          {kind === 'level' ? (
            <LevelPart detail={detail} left={<LevelColumn detail={detail} />} onDone={onClose} />
          ) : (
            <UrgencyPart detail={detail} onDone={onClose} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const PARTS = { 1: RequestPart, 2: ManagerPart, 3: EmailPart } as const;

function UrgencyPart({ detail, onDone }: { readonly detail: CaseDetail; readonly onDone: () => void }) {
  const { organization } = detail.organization;
  const ladder = urgencyLadder(detail.state.ladder, organization.tam !== null);
  const refusal = detail.actions['raise-urgency'];
  const left = (
    <LadderColumn ladder={ladder} isBlocked={refusal !== null} customer={organization.name}>
      <MailboxCard caseNumber={detail.row.case} />
      <PhoneCard detail={detail} />
    </LadderColumn>
  );
  if (refusal !== null) return <BlockedPart refusal={refusal} left={left} />;
  const Part = PARTS[ladder.next];
  return <Part detail={detail} left={left} onDone={onDone} />;
}

/** The first field that is empty, else what Ctrl Enter presses. */
function firstToFill(popup: HTMLElement | null): HTMLElement | null {
  const fields = popup?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[type="text"], textarea');
  const empty = [...(fields ?? [])].find(({ value }) => value.trim() === '');
  return empty ?? popup?.querySelector<HTMLElement>('[data-does="primary"]') ?? null;
}
