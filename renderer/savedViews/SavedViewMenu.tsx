import { ArrowDown, ArrowUp, Bookmark, Pencil, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { ContextArea } from '../components/ContextArea.tsx';
import { ContextItem } from '../components/ContextItem.tsx';
import { useWords } from '../language/languageStore.ts';
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
  const find = (target: Element): boolean => {
    const name = target.closest<HTMLElement>('[data-saved]')?.dataset.saved;
    const found = views.find((view) => view.name === name) ?? null;
    setMeant(found);
    return found !== null;
  };
  return (
    <ContextArea
      name={words.ofView(meant?.name ?? '')}
      area={area}
      open={open && meant !== null}
      onOpenChange={setOpen}
      isMeant={find}
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
          <ContextItem icon={X} label={words.removeView} onChoose={() => removeSaved(meant)} />
        </>
      )}
    </ContextArea>
  );
}
