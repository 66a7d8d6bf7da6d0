import { ContextMenu } from '@base-ui/react/context-menu';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { type ActionId, actionFor } from '../actions/caseAction.ts';
import { makesSense } from '../actions/furtherActions.ts';
import { startOnCase } from '../actions/startAction.ts';
import { ContextItem } from '../components/ContextItem.tsx';
import styles from '../components/Menu.module.css';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';

interface CaseItemsProps {
  readonly row: QueueRow;
  /** Null while it is read: until then nothing is known to be refused. */
  readonly detail: CaseDetail | null;
  /** Keys that mean something else now, such as all marked cases. */
  readonly keyless?: ReadonlySet<ActionId>;
}

const OFFERED: ReadonlyArray<ActionId> = [
  'respond',
  'restore',
  'note',
  'nextStep',
  'assign',
  'changeSeverity',
  'escalate',
  'awaitCustomer',
  'recordReply',
  'proposeResolution',
];

const NONE: ReadonlySet<ActionId> = new Set();

/** What can be done to the one case that a menu is about, each with its key or with why it cannot be done. */
export function CaseItems({ row, detail, keyless = NONE }: CaseItemsProps) {
  const words = useWords();
  const start = useDesk();
  const edition = editionOf(start, row.edition);
  return (
    <ContextMenu.Group>
      {OFFERED.filter((id) => makesSense(id, row, edition)).map((id) => {
        const { label, icon, key, guard } = actionFor(words, id, row, edition);
        const refusal = detail?.actions[guard] ?? null;
        return (
          <ContextItem
            key={id}
            icon={icon}
            label={label}
            keys={keyless.has(id) ? null : key}
            reason={
              refusal === null
                ? undefined
                : refusalText(words, refusal, { now: tick.now(), ownZone: start.zone }).short
            }
            onChoose={() => void startOnCase(id, row.case)}
          />
        );
      })}
    </ContextMenu.Group>
  );
}

/** The line between two groups of a menu. */
export function MenuLine() {
  return <ContextMenu.Separator className={styles.line} />;
}
