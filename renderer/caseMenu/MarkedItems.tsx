import { ContextMenu } from '@base-ui/react/context-menu';
import { Copy, Printer, Square, Table } from 'lucide-react';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { useMarks } from '../cases/markStore.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import { ContextItem } from '../components/ContextItem.tsx';
import styles from '../components/Menu.module.css';
import { useWords } from '../language/languageStore.ts';
import { actionOf, useLook } from '../marking/lookStore.ts';
import { SnoozeMarked } from '../marking/SnoozeMarked.tsx';
import { copyCsv, copyMarkdown, printMarked } from '../marking/shareCases.ts';

/** What the menu of a row can do to all marked cases, under a line that says so. */
export function MarkedItems({ count }: { readonly count: number }) {
  const words = useWords();
  const look = useLook((store) => store.look);
  return (
    <ContextMenu.Group>
      <ContextMenu.GroupLabel className={styles.group}>{words.menus.ofMarked(count)}</ContextMenu.GroupLabel>
      {BULK_ACTIONS.map(({ id, type, icon, key }) => (
        <ContextItem
          key={id}
          icon={icon}
          label={words.bulk.name[id]}
          keys={key}
          reason={actionOf(look, type)?.can === 0 ? words.bulk.noneTakesIt : undefined}
          onChoose={() => void startOnMarked(id)}
        />
      ))}
      <ContextItem
        icon={Copy}
        label={words.reassigning.copyMarkdown}
        keys="copyMarkdown"
        onChoose={() => void copyMarkdown(undefined)}
      />
      <ContextItem icon={Table} label={words.bulk.copyCsv} onChoose={() => void copyCsv()} />
      <ContextItem icon={Printer} label={words.bulk.print} onChoose={() => void printMarked()} />
      <ContextItem
        icon={Square}
        label={words.reassigning.unmark}
        onChoose={() => useMarks.getState().clear()}
      />
      <SnoozeMarked />
    </ContextMenu.Group>
  );
}
