import { messages } from '../../shared/messages/messages.ts';
import { useScreen } from '../stores/screenStore.ts';
import { CaseActions } from './CaseActions.tsx';
import styles from './DetailsPanel.module.css';
import { IntakeFacts } from './IntakeFacts.tsx';
import { PanelClocks } from './PanelClocks.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RcaNote } from './RcaNote.tsx';
import { Timeline } from './Timeline.tsx';
import { useShownCase } from './useShownRow.ts';

/** The selected case beside the list, or over it where the window is narrow. */
export function DetailsPanel({ overlaid }: { readonly overlaid: boolean }) {
  const shown = useShownCase();
  const peek = useScreen((store) => store.peek);
  return (
    <aside
      className={styles.panel}
      data-overlaid={overlaid}
      aria-label={messages.panel.details}
      onKeyDown={(event) => event.key === 'Escape' && overlaid && peek(false)}
    >
      {shown === null ? (
        <p className={styles.nothing}>{messages.panel.noCase}</p>
      ) : (
        <div className={styles.all} key={shown.row.case}>
          <PanelHeader row={shown.row} />
          <PanelClocks row={shown.row} />
          <CaseActions row={shown.row} detail={shown.detail} />
          {shown.detail !== null && (
            <>
              <Timeline events={shown.detail.events} />
              <IntakeFacts detail={shown.detail} />
              <RcaNote row={shown.row} />
            </>
          )}
        </div>
      )}
    </aside>
  );
}
