import { ContextMenu } from '@base-ui/react/context-menu';
import { ChevronRight, Copy, Ellipsis, Square } from 'lucide-react';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { useMarks } from '../cases/markStore.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import { ContextItem } from '../components/ContextItem.tsx';
import styles from '../components/Menu.module.css';
import { useWords } from '../language/languageStore.ts';
import { actionOf, useLook } from '../marking/lookStore.ts';
import { RarerItems } from '../marking/RarerItems.tsx';
import { copyMarkdown } from '../marking/shareCases.ts';

/** What the menu of a row can do to all marked cases, under a line that says so. */
export function MarkedItems({ count }: { readonly count: number }) {
  const words = useWords();
  const look = useLook((store) => store.look);
  return (
    <ContextMenu.Group>
      <ContextMenu.GroupLabel className={styles.group}>{words.menus.ofMarked(count)}</ContextMenu.GroupLabel>
      {BULK_ACTIONS.filter(({ key }) => key !== null).map(({ id, type, icon, key }) => (
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
      <ContextMenu.SubmenuRoot>
        <ContextMenu.SubmenuTrigger className={styles.item}>
          <Ellipsis aria-hidden="true" />
          <span className={styles.label}>{words.bulk.more}</span>
          <ChevronRight size={14} aria-hidden="true" />
        </ContextMenu.SubmenuTrigger>
        <ContextMenu.Portal>
          <ContextMenu.Positioner className={styles.place} sideOffset={4} alignOffset={-5}>
            <ContextMenu.Popup className={styles.menu} aria-label={words.bulk.more}>
              <RarerItems />
            </ContextMenu.Popup>
          </ContextMenu.Positioner>
        </ContextMenu.Portal>
      </ContextMenu.SubmenuRoot>
      <ContextItem
        icon={Square}
        label={words.reassigning.unmark}
        onChoose={() => useMarks.getState().clear()}
      />
    </ContextMenu.Group>
  );
}
