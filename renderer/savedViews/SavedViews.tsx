import { Plus } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useQueue } from '../cases/queueStore.ts';
import styles from '../components/Rail.module.css';
import { useSettings } from '../desk/settingsStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { focusSaved } from './focusAfterSaved.ts';
import { SavedViewItem } from './SavedViewItem.tsx';
import { SavedViewMenu } from './SavedViewMenu.tsx';
import { renameSaved, type SavedView, saveShown } from './savedViewList.ts';
import { useActiveSaved } from './useActiveSaved.ts';
import { useSavedCounts } from './useSavedCounts.ts';
import { ViewNameField } from './ViewNameField.tsx';

/** Filters that the analyst gave a name. */
export function SavedViews() {
  const words = useWords().frame;
  const savedViews = useSettings((store) => store.settings.savedViews);
  const [naming, setNaming] = useState(false);
  const [renamed, setRenamed] = useState<string | null>(null);
  const counts = useSavedCounts();
  const active = useActiveSaved();
  const isList = useScreen((store) => store.screen.kind === 'queue');
  const startNaming = () => {
    const { filter, sort } = useQueue.getState();
    if (Object.keys(filter).length > 0 || sort !== null) return setNaming(true);
    useToast.getState().say(words.saveViewFirst);
  };
  const named = (name: string | null) => {
    setNaming(false);
    if (name !== null) saveShown(name);
  };
  const renameTo = (saved: SavedView, name: string | null, byKey: boolean) => {
    let kept = saved.name;
    flushSync(() => {
      setRenamed(null);
      kept = rename(saved, name);
    });
    // A focus that a click took elsewhere stays there.
    if (byKey) focusSaved(kept);
  };
  return (
    <>
      <div className={styles.heading}>
        <span>{words.savedViews}</span>
        <button
          type="button"
          className={styles.add}
          data-save-view
          aria-label={words.saveView}
          onClick={startNaming}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      </div>
      {naming && <ViewNameField onDone={named} />}
      <SavedViewMenu
        views={savedViews}
        onRename={({ name }) => setRenamed(name)}
        area={
          <ul className={styles.views}>
            {savedViews.map((saved, place) =>
              saved.name === renamed ? (
                <li key={saved.name}>
                  <ViewNameField
                    initial={saved.name}
                    onDone={(name, byKey) => renameTo(saved, name, byKey)}
                  />
                </li>
              ) : (
                <SavedViewItem
                  key={saved.name}
                  saved={saved}
                  place={place}
                  isCurrent={isList && active?.name === saved.name}
                  count={counts.get(saved.name)}
                  onRename={() => setRenamed(saved.name)}
                />
              ),
            )}
          </ul>
        }
      />
    </>
  );
}

/** Gives the name that the view has then. */
function rename(saved: SavedView, name: string | null): string {
  if (name === null) return saved.name;
  if (renameSaved(saved, name)) return name;
  useToast.getState().warn(spoken().frame.nameTaken(name));
  return saved.name;
}
