import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { type ActionId, actionFor } from '../actions/caseAction.ts';
import { makesSense } from '../actions/furtherActions.ts';
import { usePrimaryAction } from '../actions/primaryAction.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { ActionButton } from './ActionButton.tsx';
import styles from './DetailsPanel.module.css';
import { MoreActions } from './MoreActions.tsx';

interface CaseActionsProps {
  readonly row: QueueRow;
  /** Null while it is read: the actions are there, and do nothing yet. */
  readonly detail: CaseDetail | null;
}

const PAIRS: ReadonlyArray<ActionId> = ['restore', 'note', 'changeSeverity', 'escalate', 'assign'];

/** What can be done to the case: first what the policy asks for next, then the rest, each with its key. */
export function CaseActions({ row, detail }: CaseActionsProps) {
  const words = useWords();
  const primary = usePrimaryAction(row);
  const edition = editionOf(useDesk(), row.edition);
  const some = PAIRS.filter((id) => id !== primary && makesSense(id, row, edition));
  const isRefused = (id: ActionId): boolean =>
    (detail?.actions[actionFor(words, id, row, edition).guard] ?? null) !== null;
  const pairs = some.filter((id) => !isRefused(id));
  return (
    <div
      className={`${styles.section} ${styles.actions}`}
      role="group"
      aria-label={words.actions.moreActions}
    >
      <ActionButton id={primary} row={row} detail={detail} look="primary" room="row" />
      {pairs.map((id) => (
        <ActionButton key={id} id={id} row={row} detail={detail} />
      ))}
      <MoreActions row={row} detail={detail} wide={pairs.length % 2 === 0} />
      {/* Half of the panel has no room for a reason beside a name. */}
      {some.filter(isRefused).map((id) => (
        <ActionButton key={id} id={id} row={row} detail={detail} room="row" />
      ))}
      {primary !== 'proposeResolution' && (
        <ActionButton id="proposeResolution" row={row} detail={detail} room="row" />
      )}
    </div>
  );
}
