import { Copy, Minus, Square, X } from 'lucide-react';
import { create } from 'zustand';
import { ask } from '../api.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './WindowButtons.module.css';

interface WindowStore {
  readonly maximized: boolean;
  readonly focused: boolean;
}

/** What main says of the window's frame. */
export const useWindowState = create<WindowStore>(() => ({ maximized: false, focused: true }));

/** The window draws its own buttons: it has no frame of the system. */
export function WindowButtons() {
  const words = useWords().frame;
  const maximized = useWindowState((store) => store.maximized);
  const act = (name: 'minimize' | 'maximize' | 'close') => () => void ask('window.act', { act: name });
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={words.minimize} tabIndex={-1} onClick={act('minimize')}>
        <Minus size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={maximized ? words.restoreWindow : words.maximize}
        tabIndex={-1}
        onClick={act('maximize')}
      >
        {maximized ? <Copy size={12} aria-hidden="true" /> : <Square size={11} aria-hidden="true" />}
      </button>
      <button type="button" aria-label={words.close} tabIndex={-1} onClick={act('close')}>
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
