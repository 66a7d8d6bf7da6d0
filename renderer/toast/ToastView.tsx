import { Check, CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMarks } from '../cases/markStore.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './ToastView.module.css';
import { type Toast, useToast } from './toastStore.ts';

/** How long a message stays; it waits while a pointer or the focus is on it (design §5). */
const SHOWN_MS = 8_000;

/** The one message at the bottom: what was done, and the way back. */
export function ToastView() {
  const words = useWords();
  const { toast, dismiss } = useToast();
  const [held, setHeld] = useState(false);
  const kind = useScreen(({ screen }) => screen.kind);
  const hasBar = useMarks(({ marked }) => marked.size > 0) && kind === 'queue';
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, dismiss]);
  return (
    <div
      className={styles.place}
      data-raised={hasBar || kind === 'case'}
      role={toast?.tone === 'problem' ? 'alert' : 'status'}
    >
      {toast !== null && (
        // The key starts its entrance anew for each message.
        <div
          key={toast.id}
          className={styles.toast}
          data-covers-list
          role="group"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {toast.tone === 'done' ? <Check aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
          <span className={styles.text}>{toast.text}</span>
          {toast.undo !== null && (
            <Button look="quiet" hint={<CommandKeys id="undo" />} onClick={() => takeBack(toast)}>
              {words.actions.undo}
            </Button>
          )}
          <IconButton
            label={words.actions.dismiss}
            framed={false}
            icon={<X size={14} aria-hidden="true" />}
            onClick={dismiss}
          />
        </div>
      )}
    </div>
  );
}

/** It can be taken back once. */
function takeBack({ undo }: Toast): void {
  useToast.getState().dismiss();
  undo?.();
}
