import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './ActionDialog.module.css';

interface FormDialogProps {
  readonly title: string;
  /** What the form is about, under the title. */
  readonly about: ReactNode;
  readonly submit: string;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
  /** Something was typed. */
  readonly onChange?: () => void;
  readonly children: ReactNode;
}

/** A dialog with fields; the focus begins in the `first` one, Ctrl Enter sends it, Esc leaves it. */
export function FormDialog({ title, about, submit, onSubmit, onClose, onChange, children }: FormDialogProps) {
  const catalogue = useWords();
  const popup = useRef<HTMLDivElement>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup
          ref={popup}
          className={styles.dialog}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-first]') ?? true}
        >
          <div className={styles.header}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Key name="Escape" />
          </div>
          <Dialog.Description className={styles.about}>{about}</Dialog.Description>
          <form onSubmit={send} onKeyDown={submitOnCtrlEnter} onChange={onChange} className={styles.form}>
            {children}
            <div className={styles.footer}>
              <Button look="quiet" onClick={onClose}>
                {catalogue.actions.cancel}
              </Button>
              <Button
                look="primary"
                type="submit"
                hint={
                  <span className={styles.keys}>
                    <Key name="Ctrl" />
                    <Key name="Enter" />
                  </span>
                }
              >
                {submit}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
