import { ArrowDown, ArrowUp, Bookmark, Pencil, X } from 'lucide-react';
import { type ReactElement, useRef, useState } from 'react';
import { ContextArea } from '../components/ContextArea.tsx';
import { ContextItem } from '../components/ContextItem.tsx';
import { useWords } from '../language/languageStore.ts';
import { focusAfterSaved } from './focusAfterSaved.ts';
import { moveSaved, openSaved, removeSaved, type SavedView } from './savedViewList.ts';

interface SavedViewMenuProps {
  /** Each element of the area that carries the name of one as `data-saved` has its menu. */
  readonly views: ReadonlyArray<SavedView>;
  readonly area: ReactElement;
  readonly onRename: (view: SavedView) => void;
}

/** The menu of the saved views. */
export function SavedViewMenu({ views, area, onRename }: SavedViewMenuProps) {
  const words = useWords().menus;
  const [meant, setMeant] = useState<SavedView | null>(null);
  const [open, setOpen] = useState(false);
  // Where the focus goes on when the one that the menu was opened on is gone.
  const after = useRef<HTMLElement | null>(null);
  const find = (target: Element): boolean => {
    const name = target.closest<HTMLElement>('[data-saved]')?.dataset.saved;
    const found = views.find((view) => view.name === name) ?? null;
    setMeant(found);
    after.current = null;
    return found !== null;
  };
  const remove = (saved: SavedView) => {
    after.current = focusAfterSaved(saved.name);
    removeSaved(saved);
  };
  return (
    <ContextArea
      name={words.ofView(meant?.name ?? '')}
      area={area}
      open={open && meant !== null}
      onOpenChange={setOpen}
      isMeant={find}
      backTo={() => after.current}
    >
      {meant !== null && (
        <>
          <ContextItem icon={Bookmark} label={words.showView} onChoose={() => openSaved(meant)} />
          <ContextItem icon={Pencil} label={words.renameView} onChoose={() => onRename(meant)} />
          <ContextItem
            icon={ArrowUp}
            label={words.moveViewUp}
            reason={meant === views[0] ? words.isFirst : undefined}
            onChoose={() => moveSaved(meant, -1)}
          />
          <ContextItem
            icon={ArrowDown}
            label={words.moveViewDown}
            reason={meant === views.at(-1) ? words.isLast : undefined}
            onChoose={() => moveSaved(meant, 1)}
          />
          <ContextItem icon={X} label={words.removeView} onChoose={() => remove(meant)} />
        </>
      )}
    </ContextArea>
  );
}
