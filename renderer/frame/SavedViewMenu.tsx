import { Bookmark, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Settings } from '../../shared/settings/settings.ts';
import { ContextArea } from '../components/ContextArea.tsx';
import { ContextItem } from '../components/ContextItem.tsx';
import { useWords } from '../language/languageStore.ts';

type SavedView = Settings['savedViews'][number];

interface SavedViewMenuProps {
  /** Each element of the area that carries the name of one as `data-saved` has its menu. */
  readonly views: ReadonlyArray<SavedView>;
  readonly area: ReactElement;
  readonly onShow: (view: SavedView) => void;
  readonly onRemove: (view: SavedView) => void;
}

/** The menu of the saved views. */
export function SavedViewMenu({ views, area, onShow, onRemove }: SavedViewMenuProps) {
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
          <ContextItem icon={Bookmark} label={words.showView} onChoose={() => onShow(meant)} />
          <ContextItem icon={X} label={words.removeView} onChoose={() => onRemove(meant)} />
        </>
      )}
    </ContextArea>
  );
}
