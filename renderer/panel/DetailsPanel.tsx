import { memo } from 'react';
import { BlockedLine } from '../alerting/BlockedLine.tsx';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { CaseActions } from './CaseActions.tsx';
import styles from './DetailsPanel.module.css';
import { IntakeFacts } from './IntakeFacts.tsx';
import { PanelClocks } from './PanelClocks.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RcaNote } from './RcaNote.tsx';
import { Timeline } from './Timeline.tsx';
import { type ShownCase, useShownCase } from './useShownCase.ts';

/** The selected case beside the list, or over it where the window is narrow. */
export function DetailsPanel({ overlaid }: { readonly overlaid: boolean }) {
  const words = useWords();
  const shown = useShownCase();
  const peek = useScreen((store) => store.peek);
  return (
    <aside
      className={styles.panel}
      data-overlaid={overlaid}
      aria-label={words.panel.details}
      onKeyDown={(event) => event.key === 'Escape' && overlaid && peek(false)}
    >
      {shown === null ? <p className={styles.nothing}>{words.panel.noCase}</p> : <PanelBody shown={shown} />}
    </aside>
  );
}

/** Drawn when the case is read, not when the selection moves on from it. */
const PanelBody = memo(function PanelBody({ shown: { row, detail } }: { readonly shown: ShownCase }) {
  return (
    <>
      <PanelHeader row={row} />
      {detail !== null && <BlockedLine detail={detail} />}
      <PanelClocks row={row} />
      <CaseActions row={row} detail={detail} />
      {detail !== null && (
        <>
          <Timeline detail={detail} />
          <IntakeFacts detail={detail} />
          <RcaNote row={row} />
        </>
      )}
    </>
  );
});
