import { X } from 'lucide-react';
import { useMarks } from '../cases/markStore.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { copyMarkdown } from '../marking/shareCases.ts';
import { reassignMarked } from '../marking/useMarkCommands.ts';
import styles from './MarkedBar.module.css';

/** While cases are marked: how many, and what can be done with them. It lies over the end of the list. */
export function MarkedBar() {
  const catalogue = useWords();
  const words = catalogue.reassigning;
  const count = useMarks(({ marked }) => marked.size);
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.bar}>
      <span className={styles.count} role="status">
        {words.marked(count)}
      </span>
      <Button size="small" look="quiet" hint={<CommandKeys id="assign" />} onClick={reassignMarked}>
        {words.reassign}
      </Button>
      <Button
        size="small"
        look="quiet"
        hint={<CommandKeys id="copyMarkdown" />}
        onClick={() => void copyMarkdown(undefined)}
      >
        {words.copyMarkdown}
      </Button>
      <IconButton
        label={words.unmark}
        framed={false}
        icon={<X size={16} aria-hidden="true" />}
        onClick={() => useMarks.getState().clear()}
      />
    </div>
  );
}
