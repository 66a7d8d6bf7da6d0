import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
import { createContext, memo, useContext, useId, useMemo, useState } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { type ActionId, actionFor } from '../actions/caseAction.ts';
import { furtherActions } from '../actions/furtherActions.ts';
import { startAction } from '../actions/startAction.ts';
import { Button } from '../components/Button.tsx';
import menuStyles from '../components/Menu.module.css';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './DetailsPanel.module.css';

interface MoreActionsProps {
  readonly row: QueueRow;
  readonly detail: CaseDetail | null;
  readonly wide: boolean;
}

/** The case of the menu: only its open list reads it, so that the closed menu is not made anew for each case. */
const CaseOfMenu = createContext<Pick<MoreActionsProps, 'row' | 'detail'> | null>(null);

/** The rarer actions; those that may not be done now stand there with the reason. */
export function MoreActions({ row, detail, wide }: MoreActionsProps) {
  const about = useMemo(() => ({ row, detail }), [row, detail]);
  return (
    <CaseOfMenu value={about}>
      <MoreMenu wide={wide} />
    </CaseOfMenu>
  );
}

const MoreMenu = memo(function MoreMenu({ wide }: Pick<MoreActionsProps, 'wide'>) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Menu.Root open={open} onOpenChange={setOpen}>
      <Menu.Trigger
        render={
          <Button wide icon={<Ellipsis aria-hidden="true" />} className={wide ? styles.whole : undefined}>
            {words.actions.more}
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu} aria-label={words.actions.moreActions}>
            <FurtherActions />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
});

function FurtherActions() {
  const start = useDesk();
  const { row, detail } = useContext(CaseOfMenu) ?? { detail: null };
  if (row === undefined || detail === null) return null;
  return furtherActions(detail, editionOf(start, row.edition)).map((id) => (
    <FurtherAction key={id} id={id} row={row} detail={detail} />
  ));
}

interface FurtherActionProps {
  readonly id: ActionId;
  readonly row: QueueRow;
  readonly detail: CaseDetail;
}

function FurtherAction({ id, row, detail }: FurtherActionProps) {
  const words = useWords();
  const start = useDesk();
  const { label, icon: Icon, guard } = actionFor(words, id, row, editionOf(start, row.edition));
  const refusal = detail.actions[guard];
  const isOff = refusal !== null;
  const reasonId = useId();
  return (
    <Menu.Item
      className={menuStyles.item}
      disabled={isOff}
      aria-describedby={isOff ? reasonId : undefined}
      onClick={() => startAction(id, detail)}
    >
      <Icon aria-hidden="true" />
      <span className={menuStyles.label}>{label}</span>
      {isOff && (
        <span id={reasonId} className={menuStyles.reason}>
          {refusalText(words, refusal, { now: tick.now(), ownZone: start.zone }).short}
        </span>
      )}
    </Menu.Item>
  );
}
