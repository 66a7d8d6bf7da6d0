import { ContextMenu } from '@base-ui/react/context-menu';
import { CornerDownLeft, PanelRight, SquareCheck } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { ActionId } from '../actions/caseAction.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { rowIn } from '../cases/rowPages.ts';
import { ContextArea } from '../components/ContextArea.tsx';
import { ContextItem } from '../components/ContextItem.tsx';
import styles from '../components/Menu.module.css';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useCompact } from '../components/useWindowWidth.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { CaseItems, MenuLine } from './CaseItems.tsx';
import { CopyItems } from './CopyItems.tsx';
import { currentRow } from './currentRow.ts';
import { MarkedItems } from './MarkedItems.tsx';

/** While cases are marked, the key of an action that they share means them. */
const OF_MARKED: ReadonlySet<ActionId> = new Set([
  'assign',
  'changeSeverity',
  'note',
  'nextStep',
  'awaitCustomer',
  'proposeResolution',
]);

/** What the bar of the marked cases and the status bar take of the foot of the window, in pixels. */
const BAR_FOOT = 96;

/**
 * The list with the menu of its rows. A right click makes its row the current case first, so that ring, panel, keys and
 * menu are about one case; when another becomes the current one meanwhile, the menu goes.
 */
export function RowMenu({ list }: { readonly list: ReactElement }) {
  const words = useWords().menus;
  const current = useQueue(({ selected, pages }) =>
    selected === null ? undefined : rowIn(pages, selected.index),
  );
  const hasBar = useMarks((store) => store.marked.size > 0);
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const row = current?.case === openedOn ? current : undefined;
  return (
    <ContextArea
      name={words.ofCase(row?.case ?? '')}
      area={list}
      open={row !== undefined}
      onOpenChange={(open) => setOpenedOn(open ? (useQueue.getState().selected?.case ?? null) : null)}
      backTo={currentRow}
      foot={hasBar ? BAR_FOOT : 0}
      isMeant={(target) => target.closest('[role="row"]') !== null}
    >
      {row !== undefined && <RowItems row={row} />}
    </ContextArea>
  );
}

function RowItems({ row }: { readonly row: QueueRow }) {
  const words = useWords();
  const read = useDetail((store) => store.detail);
  const marked = useMarks((store) => store.marked);
  const isCompact = useCompact();
  return (
    <>
      <About row={row} marked={marked} />
      <ContextMenu.Group>
        <ContextItem
          icon={CornerDownLeft}
          label={words.keys.open}
          keys="open"
          onChoose={() => useScreen.getState().go({ kind: 'case', case: row.case })}
        />
        {isCompact && (
          <ContextItem
            icon={PanelRight}
            label={words.keys.peek}
            keys="peek"
            onChoose={() => useScreen.getState().peek(true)}
          />
        )}
        <ContextItem
          icon={SquareCheck}
          label={marked.has(row.case) ? words.menus.unmark : words.menus.mark}
          keys="mark"
          onChoose={() => useMarks.getState().toggle(row.case)}
        />
      </ContextMenu.Group>
      <MenuLine />
      <CaseItems
        row={row}
        detail={read?.row.case === row.case ? read : null}
        {...(marked.size > 0 ? { keyless: OF_MARKED } : {})}
      />
      <MenuLine />
      <CopyItems row={row} />
      {marked.size > 0 && (
        <>
          <MenuLine />
          <MarkedItems count={marked.size} />
        </>
      )}
    </>
  );
}

interface AboutProps {
  readonly row: QueueRow;
  readonly marked: ReadonlySet<string>;
}

/** Which case the menu is about, and how that stands to those that are marked. */
function About({ row, marked }: AboutProps) {
  const words = useWords().menus;
  return (
    <div className={styles.about}>
      <SeverityGlyph severity={row.severity} size={16} />
      <strong>{row.case}</strong>
      {marked.size > 0 && (
        <span>{marked.has(row.case) ? words.amongMarked(marked.size) : words.besideMarked(marked.size)}</span>
      )}
    </div>
  );
}
