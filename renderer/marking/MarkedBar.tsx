import { X } from 'lucide-react';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { useMarks } from '../cases/markStore.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { actionOf, useLook, useLookAtMarked } from './lookStore.ts';
import styles from './MarkedBar.module.css';
import { MoreOfMarked } from './MoreOfMarked.tsx';
import { copyMarkdown } from './shareCases.ts';

/** While cases are marked: how many, and what can be done with them all. It lies over the end of the list. */
export function MarkedBar() {
  const count = useMarks(({ marked }) => marked.size);
  return count === 0 ? null : <Bar count={count} />;
}

function Bar({ count }: { readonly count: number }) {
  const words = useWords();
  useLookAtMarked();
  const look = useLook((store) => store.look);
  return (
    <div className={styles.place}>
      <div className={styles.bar} data-covers-list role="toolbar" aria-label={words.reassigning.bar}>
        <span className={styles.count} role="status">
          {words.reassigning.marked(count)}
        </span>
        {BULK_ACTIONS.map(({ id, type, key }) => {
          if (key === null) return null;
          const isOff = actionOf(look, type)?.can === 0;
          return (
            <Button
              key={id}
              size="small"
              look="quiet"
              aria-disabled={isOff}
              title={isOff ? words.bulk.noneTakesIt : undefined}
              hint={<CommandKeys id={key} />}
              onClick={() => void startOnMarked(id)}
            >
              {words.bulk.name[id]}
            </Button>
          );
        })}
        <Button
          size="small"
          look="quiet"
          hint={<CommandKeys id="copyMarkdown" />}
          onClick={() => void copyMarkdown(undefined)}
        >
          {words.bulk.copy}
        </Button>
        <MoreOfMarked />
        <IconButton
          label={words.reassigning.unmark}
          framed={false}
          icon={<X size={16} aria-hidden="true" />}
          onClick={() => useMarks.getState().clear()}
        />
      </div>
    </div>
  );
}
