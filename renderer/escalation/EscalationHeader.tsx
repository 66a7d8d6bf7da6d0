import { Dialog } from '@base-ui/react/dialog';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ClockCell } from '../clocks/ClockCell.tsx';
import { useClockCell, useClockName } from '../clocks/rowClock.ts';
import { Choice, ChoiceName } from '../components/form/Choice.tsx';
import { Segments } from '../components/form/Segments.tsx';
import { Key } from '../components/Key.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { UnsentNote } from '../dialogs/UnsentNote.tsx';
import { useWords } from '../language/languageStore.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import styles from './EscalationDialog.module.css';
import type { EscalationKind } from './escalationForm.ts';

const KINDS: ReadonlyArray<EscalationKind> = ['urgency', 'level'];

interface EscalationHeaderProps {
  readonly row: QueueRow;
  readonly kind: EscalationKind;
  readonly onKind: (kind: EscalationKind) => void;
}

/** Which case, what is escalated, and how much time is left. */
export function EscalationHeader({ row, kind, onKind }: EscalationHeaderProps) {
  const words = useWords().escalation;
  return (
    <div className={styles.header}>
      <SeverityGlyph severity={row.severity} size={20} />
      <Dialog.Title className={styles.title}>{words.title(row.case)}</Dialog.Title>
      <Dialog.Description className={styles.about}>
        {words.about(row.title, row.customer.name)}
      </Dialog.Description>
      <Choice className={styles.kinds}>
        <span className="visuallyHidden">
          <ChoiceName>{words.kind}</ChoiceName>
        </span>
        <Segments
          value={kind}
          choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={(value) => onKind(KINDS.find((one) => one === value) ?? kind)}
        />
      </Choice>
      <UnsentNote place={placeOnCase(row.case, kind === 'level' ? 'escalate' : 'raise-urgency')} />
      <HeaderClock row={row} />
      <Key name="Escape" />
    </div>
  );
}

function HeaderClock({ row }: { readonly row: QueueRow }) {
  const name: ClockName = row.follows === null ? 'restoration' : 'rca';
  const cell = useClockCell(row, name);
  const spoken = useClockName(row, name);
  return (
    <div className={styles.clock} data-severity={row.severity}>
      <ClockCell cell={cell} name={spoken} />
    </div>
  );
}
