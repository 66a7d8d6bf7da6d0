import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { ask } from '../../api.ts';
import { spoken } from '../../language/languageStore.ts';
import { nameDraftInAddress } from '../../navigation/address.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { type DraftForm, emptyForm, formOf } from '../form/draftForm.ts';
import { createDraftSaver, type DraftSaver, type DraftSaverParts, type SaveState } from './draftSaver.ts';

/** A burst of typing is over after this. */
const PAUSE_MS = 400;
/** What the disk did not take is tried again this often, until it does. */
const AGAIN_MS = 5000;
/** Typing without a pause is saved this often: each keystroke is on disk within a second. */
const LIMIT_MS = 700;

export interface DraftInHand {
  /** Null while it is read. */
  readonly form: DraftForm | null;
  readonly state: SaveState;
  change(changes: Partial<Record<DraftField, string>>): void;
  flush(): Promise<void>;
  discard(): Promise<void>;
  /** Makes the draft when it is not kept yet, and gives its id; null when it could not be saved. */
  keep(): Promise<string | null>;
  /** It became a case. */
  end(): void;
  /** The id under which it is kept now; undefined before the first saving. */
  id(): string | undefined;
  /** `id` as the screen shows it. */
  readonly savedAs: string | undefined;
}

/** A form that is kept on disk while it is typed; leaving it in any way saves it. */
export function useDraft(draft: string | null): DraftInHand {
  const [form, setForm] = useState<DraftForm | null>(draft === null ? emptyForm() : null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [savedAs, setSavedAs] = useState(draft ?? undefined);
  const latest = useRef(form);
  const saver = useMemo(
    () => createDraftSaver(windowParts(setState, setSavedAs), draft ?? undefined),
    [draft],
  );

  const show = useCallback((next: DraftForm) => {
    latest.current = next;
    setForm(next);
  }, []);

  useEffect(() => {
    if (draft !== null) void readDraft(draft, show, setState);
  }, [draft, show]);

  useFlushOnLeaving(saver);

  return {
    form,
    state,
    change: (changes) => {
      if (latest.current === null) return;
      const next = { ...latest.current, ...changes };
      show(next);
      saver.change(next);
    },
    flush: saver.flush,
    discard: async () => {
      const id = saver.id();
      saver.end();
      await discardDraft(id, latest.current);
    },
    keep: async () => {
      if (saver.id() === undefined && latest.current !== null) saver.change(latest.current);
      await saver.flush();
      return saver.id() ?? null;
    },
    end: saver.end,
    id: saver.id,
    savedAs,
  };
}

/** Saves what is not saved yet when the window or the form is left. */
function useFlushOnLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', leave);
      leave();
    };
  }, [saver]);
}

function windowParts(onState: (state: SaveState) => void, onSaved: (id: string) => void): DraftSaverParts {
  return {
    save: async (form, id) => {
      const answer = await ask('draft.save', { form, ...(id === undefined ? {} : { draft: id }) });
      if (answer.ok) {
        onSaved(answer.value.draft);
        nameDraftInAddress(answer.value.draft);
      }
      return answer;
    },
    pause: (then) => after(PAUSE_MS, then),
    limit: (then) => after(LIMIT_MS, then),
    again: (then) => after(AGAIN_MS, then),
    onState,
  };
}

function after(wait: number, then: () => void): () => void {
  const timer = setTimeout(then, wait);
  return () => clearTimeout(timer);
}

async function readDraft(
  draft: string,
  show: (form: DraftForm) => void,
  setState: (state: SaveState) => void,
): Promise<void> {
  const answer = await ask('draft.read', { draft });
  if (!answer.ok) {
    warnOf(answer.error);
    useScreen.getState().go({ kind: 'drafts' });
    return;
  }
  show(formOf(answer.value));
  setState({ kind: 'saved', at: answer.value.savedAt });
}

/** Throws the draft away; for a moment it can be had back. */
async function discardDraft(id: string | undefined, form: DraftForm | null): Promise<void> {
  const catalogue = spoken();
  useScreen.getState().go({ kind: 'drafts' });
  if (id === undefined) return;
  const answer = await ask('draft.discard', { draft: id });
  if (!answer.ok) return warnOf(answer.error);
  const restore = async () => {
    const restored = await ask('draft.restore', { draft: id });
    if (!restored.ok) return warnOf(restored.error);
    // What was typed in the last moment had not been saved yet.
    const saved = form === null ? null : await ask('draft.save', { draft: id, form });
    if (saved?.ok === false) warnOf(saved.error);
    useScreen.getState().go({ kind: 'draft', draft: id });
  };
  useToast.getState().say(catalogue.drafting.discarded, () => void restore());
}
