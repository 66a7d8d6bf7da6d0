import { useDetail } from '../cases/detailStore.ts';
import { CloseDialog } from '../closing/CloseDialog.tsx';
import { ClosureNoticeDialog } from '../closing/ClosureNoticeDialog.tsx';
import { EscalationDialog } from '../escalation/EscalationDialog.tsx';
import { useScreen } from '../navigation/screenStore.ts';
import { AssignDialog } from '../steps/AssignDialog.tsx';
import { DeliverRcaDialog } from '../steps/DeliverRcaDialog.tsx';
import { PriorityDialog } from '../steps/PriorityDialog.tsx';
import { SeverityDialog } from '../steps/SeverityDialog.tsx';
import { WordsDialog } from '../steps/WordsDialog.tsx';

/** The dialog about the case that is looked at, if one is open. */
export function CaseDialogs() {
  const overlay = useScreen((store) => store.overlay);
  const detail = useDetail((store) => store.detail);
  if (overlay?.kind !== 'dialog' || detail?.row.case !== overlay.case) return null;
  const onClose = () => useScreen.getState().lay(null);
  switch (overlay.dialog) {
    case 'severity':
      return <SeverityDialog detail={detail} onClose={onClose} />;
    case 'priority':
      return <PriorityDialog row={detail.row} onClose={onClose} />;
    case 'assign':
      return <AssignDialog row={detail.row} onClose={onClose} />;
    case 'deliver-rca':
      return <DeliverRcaDialog detail={detail} onClose={onClose} />;
    case 'escalate':
      return <EscalationDialog detail={detail} onClose={onClose} />;
    case 'closure-notice':
      return <ClosureNoticeDialog detail={detail} onClose={onClose} />;
    case 'close':
      return <CloseDialog detail={detail} onClose={onClose} />;
    default:
      return <WordsDialog dialog={overlay.dialog} row={detail.row} onClose={onClose} />;
  }
}
