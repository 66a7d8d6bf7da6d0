import { Bookmark, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { queueFilterSchema } from '../../shared/queue/queueFilter.ts';
import { QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { goToView } from '../cases/goToView.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import styles from './Rail.module.css';
import { SavedViewMenu } from './SavedViewMenu.tsx';

type SavedView = Settings['savedViews'][number];

/** Filters that the analyst gave a name. */
export function SavedViews() {
  const words = useWords().frame;
  const savedViews = useSettings((store) => store.settings.savedViews);
  const [naming, setNaming] = useState(false);
  const startNaming = () => {
    if (Object.keys(useQueue.getState().filter).length > 0) return setNaming(true);
    useToast.getState().say(words.saveViewFirst);
  };
  return (
    <>
      <div className={styles.heading}>
        <span>{words.savedViews}</span>
        <button type="button" className={styles.add} aria-label={words.saveView} onClick={startNaming}>
          <Plus size={14} aria-hidden="true" />
        </button>
      </div>
      {naming && <NameField onDone={() => setNaming(false)} />}
      <SavedViewMenu
        views={savedViews}
        onShow={openSaved}
        onRemove={removeSaved}
        area={
          <ul className={styles.views}>
            {savedViews.map((saved) => (
              <li key={saved.name} className={styles.saved} data-saved={saved.name}>
                <button type="button" className={styles.view} onClick={() => openSaved(saved)}>
                  <Bookmark aria-hidden="true" />
                  <span className={styles.name}>{saved.name}</span>
                </button>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={words.removeView(saved.name)}
                  onClick={() => removeSaved(saved)}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        }
      />
    </>
  );
}

function NameField({ onDone }: { readonly onDone: () => void }) {
  const words = useWords().frame;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    const { settings, write } = useSettings.getState();
    const { view, filter } = useQueue.getState();
    const others = settings.savedViews.filter((saved) => saved.name !== name);
    if (name !== '') void write({ savedViews: [...others, { name, view, filter }] });
    onDone();
  };
  return (
    <form className={styles.naming} onSubmit={save}>
      <input
        name="name"
        aria-label={words.savedViewName}
        placeholder={words.savedViewName}
        maxLength={60}
        ref={(field) => field?.focus()}
        onBlur={onDone}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
    </form>
  );
}

function openSaved({ view, filter }: SavedView): void {
  const known = QUEUE_VIEWS.find((name) => name === view);
  const read = queueFilterSchema.safeParse(filter);
  goToView(known ?? 'open', read.success ? read.data : {});
}

function removeSaved(saved: SavedView): void {
  const { settings, write } = useSettings.getState();
  void write({ savedViews: settings.savedViews.filter((other) => other !== saved) });
}
