import { Dialog } from '@base-ui/react/dialog';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { FormChanged, hasWords, KeptTexts, textsIn } from '../components/form/keptText.ts';
import { Key } from '../components/Key.tsx';
import { useUnsent, useUnsentAt } from '../unsent/unsentStore.ts';
import styles from './ActionDialog.module.css';
import { FormFooter } from './FormFooter.tsx';
import { keepFocus } from './keepFocus.ts';

interface FormDialogProps {
  readonly title: string;
  /** What the form is about, under the title. */
  readonly about: ReactNode;
  readonly submit: string;
  /** Why it cannot be sent now. */
  readonly reason?: string | undefined;
  /** It is being sent. */
  readonly busy?: boolean;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
  /** Something was typed. */
  readonly onChange?: () => void;
  /** Where what is typed is kept until it is sent; whoever sends it forgets it there. Absent for a form without words. */
  readonly unsent?: string | undefined;
  /** Where the focus goes when it is left; absent, to where it was. */
  readonly backTo?: () => HTMLElement | null;
  readonly children: ReactNode;
}

/**
 * A dialog with fields; the focus begins in the `first` one, Ctrl Enter sends it. Esc leaves it, and what was typed waits
 * for whoever opens it again; a click outside closes it only while nothing was typed.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, about, reason, busy, onSubmit, onClose, onChange, unsent, ...form } = props;
  const popup = useRef<HTMLDivElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  const { typed, given, type } = useTyping(unsent);
  const seekError = useFirstError(popup);
  useSentFromOutside(popup, fields);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    seekError();
    if (reason === undefined && busy !== true) onSubmit(new FormData(event.currentTarget));
  };
  const changed = () => {
    if (fields.current !== null) type(fields.current);
    onChange?.();
  };
  return (
    <Dialog.Root open disablePointerDismissal={typed} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} onMouseDown={keepFocus} />
        <Dialog.Popup
          ref={popup}
          className={styles.dialog}
          finalFocus={() => form.backTo?.() ?? true}
          initialFocus={() => firstField(popup.current) ?? true}
        >
          <div className={styles.header}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Key name="Escape" />
          </div>
          <Dialog.Description className={styles.about}>{about}</Dialog.Description>
          <form
            ref={fields}
            onSubmit={send}
            onKeyDown={submitOnCtrlEnter}
            onChange={changed}
            className={styles.form}
          >
            <FormChanged value={changed}>
              <KeptTexts value={given}>{form.children}</KeptTexts>
            </FormChanged>
            <FormFooter submit={form.submit} reason={reason} busy={busy} unsent={unsent} onClose={onClose} />
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Gives what to call when the form is sent: the first field that is said to be wrong then takes the focus. */
function useFirstError(popup: RefObject<HTMLElement | null>): () => void {
  const isSent = useRef(false);
  // What is wrong may be known only once main has answered: whichever drawing shows it first.
  useEffect(() => {
    const wrong = popup.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], fieldset[data-invalid="true"]',
    );
    if (!isSent.current || wrong == null) return;
    isSent.current = false;
    wrong.focus();
  });
  return () => {
    isSent.current = true;
  };
}

/** Whether something was typed, with what the fields begin, and what to do when a text of the form changed. */
function useTyping(unsent: string | undefined) {
  const kept = useUnsentAt(unsent);
  const [given] = useState(kept);
  const [typed, setTyped] = useState(Object.keys(given).length > 0);
  useEffect(() => () => void useUnsent.getState().flush(), []);
  const type = (form: HTMLFormElement): void => {
    setTyped(true);
    const texts = textsIn(form);
    if (unsent === undefined || Object.keys(texts).length === 0) return;
    if (hasWords(form)) useUnsent.getState().change(unsent, texts);
    else useUnsent.getState().forget(unsent);
  };
  return { typed, given, type };
}

/** The field that takes the focus first; what it holds already is written on at its end. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  const field = popup?.querySelector<HTMLElement>('[data-first="true"]') ?? null;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  return field;
}

/** Until the first field has the focus Ctrl Enter comes from where it was before: it is meant for the dialog all the same. */
function useSentFromOutside(
  popup: RefObject<HTMLElement | null>,
  form: RefObject<HTMLFormElement | null>,
): void {
  useEffect(() => {
    const send = (event: globalThis.KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const layer = target?.closest('[role="dialog"]') ?? null;
      const isOfAnother = layer !== null && layer !== popup.current;
      if (!isCtrlEnter(event) || isOfAnother || form.current?.contains(target) === true) return;
      event.preventDefault();
      event.stopPropagation();
      form.current?.requestSubmit();
    };
    window.addEventListener('keydown', send, true);
    return () => window.removeEventListener('keydown', send, true);
  }, [popup, form]);
}

function isCtrlEnter({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (!isCtrlEnter(event)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
