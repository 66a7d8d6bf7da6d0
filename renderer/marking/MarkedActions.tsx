import type { MarkedLook } from '../../shared/ipc/bulkChannels.ts';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import type { BulkActionId } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import panel from '../panel/DetailsPanel.module.css';
import { problemText } from '../problemText.ts';
import { actionOf } from './lookStore.ts';
import styles from './MarkedPanel.module.css';

/** What can be done to all, with how many take it, and of those that do not one reason each. */
export function MarkedActions({ look, count }: { readonly look: MarkedLook; readonly count: number }) {
  const words = useWords().bulk;
  const { zone } = useDesk();
  return (
    <section className={panel.section} aria-label={words.canBeDone}>
      <h3 className={panel.sectionTitle}>
        <span>{words.canBeDone}</span>
      </h3>
      <ul className={styles.actions}>
        {BULK_ACTIONS.map(({ id, type, icon: Icon }) => {
          const can = actionOf(look, type)?.can ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.action}
                aria-disabled={can === 0}
                onClick={() => can > 0 && void startOnMarked(id)}
              >
                <Icon size={16} aria-hidden="true" />
                <span>{words.name[id]}</span>
                <span>{words.of(can, look.cases)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {count > look.cases && <p className={styles.more}>{words.lookedAt(look.cases)}</p>}
      {BULK_ACTIONS.map(({ id }) => (
        <Why key={id} id={id} look={look} zone={zone} />
      ))}
    </section>
  );
}

interface WhyProps {
  readonly id: BulkActionId;
  readonly look: MarkedLook;
  readonly zone: string;
}

/** Why one of them does not take an action that others take; that none takes it needs no example. */
function Why({ id, look, zone }: WhyProps) {
  const type = BULK_ACTIONS.find((action) => action.id === id)?.type;
  const action = type === undefined ? undefined : actionOf(look, type);
  const [first] = action?.cannot ?? [];
  if (action === undefined || first === undefined || action.can === 0) return null;
  const words = spoken().bulk;
  const reason = problemText(first.problem, { now: tick.now(), ownZone: zone });
  return <p className={styles.more}>{words.why(words.name[id], first.case, reason)}</p>;
}
