import { useMarks } from '../cases/markStore.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { copyMarkdown } from '../marking/shareCases.ts';
import { reassignMarked } from '../marking/useMarkCommands.ts';

/** While cases are marked: how many, and what can be done with them. */
export function MarkedBar() {
  const catalogue = useWords();
  const words = catalogue.reassigning;
  const count = useMarks(({ marked }) => marked.size);
  if (count === 0) return null;
  return (
    <>
      <span role="status">{words.marked(count)}</span>
      <Button size="small" hint={<CommandKeys id="assign" />} onClick={reassignMarked}>
        {words.reassign}
      </Button>
      <Button
        size="small"
        hint={<CommandKeys id="copyMarkdown" />}
        onClick={() => void copyMarkdown(undefined)}
      >
        {words.copyMarkdown}
      </Button>
      <Button size="small" look="quiet" onClick={() => useMarks.getState().clear()}>
        {words.unmark}
      </Button>
    </>
  );
}
