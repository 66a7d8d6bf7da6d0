import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { ActionId } from '../actions/caseAction.ts';
import { makesSense } from '../actions/furtherActions.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { ActionButton } from '../panel/ActionButton.tsx';
import { usePrimaryAction } from '../panel/CaseActions.tsx';
import styles from './CaseView.module.css';

const ORDER: ReadonlyArray<ActionId> = ['note', 'restore', 'changeSeverity', 'escalate', 'proposeResolution'];

/** What can be done to the case, in one row: first what the policy asks for next. */
export function CaseActionsRow({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords();
  const { row } = detail;
  const primary = usePrimaryAction(row);
  const edition = editionOf(useDesk(), row.edition);
  return (
    <fieldset className={styles.actions} aria-label={words.caseView.actions}>
      <span>
        <ActionButton id={primary} row={row} detail={detail} look="primary" />
      </span>
      {ORDER.filter((id) => id !== primary && makesSense(id, row, edition)).map((id) => (
        <span key={id}>
          <ActionButton id={id} row={row} detail={detail} />
        </span>
      ))}
    </fieldset>
  );
}
