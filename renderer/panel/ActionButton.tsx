import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { type ActionId, actionFor } from '../actions/caseAction.ts';
import { startAction } from '../actions/startAction.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { keysOf } from '../keyboard/keymap.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './DetailsPanel.module.css';

interface ActionButtonProps {
  readonly id: ActionId;
  readonly row: QueueRow;
  readonly detail: CaseDetail | null;
  readonly look?: 'primary' | 'secondary';
  /** A cell of the panel, a whole row of it, or as much as the words need. */
  readonly room?: 'cell' | 'row' | 'words';
}

/** One action of a case; where the policy does not allow it now, it says why beside its name. */
export function ActionButton({ id, row, detail, look = 'secondary', room = 'cell' }: ActionButtonProps) {
  const words = useWords();
  const start = useDesk();
  const { label, icon: Icon, key, guard } = actionFor(words, id, row, editionOf(start, row.edition));
  const refusal = detail?.actions[guard] ?? null;
  const reason =
    refusal === null
      ? undefined
      : refusalText(words, refusal, { now: tick.now(), ownZone: start.zone }).short;
  return (
    <Button
      look={look}
      wide={room !== 'words'}
      className={room === 'row' ? styles.whole : undefined}
      icon={<Icon aria-hidden="true" />}
      hint={key !== null && <CommandKeys id={key} />}
      reason={reason}
      aria-keyshortcuts={key === null ? undefined : keysOf(key).join('+')}
      onClick={() => detail !== null && startAction(id, detail)}
    >
      {label}
    </Button>
  );
}
