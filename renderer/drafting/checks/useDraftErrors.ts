import { useCallback, useMemo, useRef, useState } from 'react';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { useDesk } from '../../desk/startStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { useNowText } from '../../now/nowStore.ts';
import type { DraftForm } from '../form/draftForm.ts';
import { type DraftPlace, fieldId } from '../form/draftWiring.ts';
import { type DraftView, draftErrors, type FieldError } from './checkDraft.ts';

/** What keeps a form from opening, what of it is shown, and the way to each. */
export interface DraftErrors {
  readonly all: ReadonlyArray<FieldError>;
  /** Those of fields that were left, and all once the case was to be opened. */
  readonly shown: ReadonlyMap<DraftField, string>;
  /** Brings the focus to the n-th, from 0; counts on from the last one. */
  goTo(index: number): void;
  goToNext(): void;
  leave(field: DraftField): void;
  /** Main refused a field as it stands; the error goes when the field changes. */
  refuse(error: FieldError): void;
}

/** Checks a form as it is typed; an opening "in the future" becomes a past one by time alone. */
export function useDraftErrors(form: DraftForm, { terms, unknown }: DraftPlace): DraftErrors {
  const words = useWords();
  const { zone: ownZone } = useDesk();
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<{ readonly error: FieldError; readonly form: DraftForm } | null>(
    null,
  );
  const place = useRef(-1);
  const all = useMemo(() => {
    const view: DraftView = { now: (minute + 1) * MINUTE, ownZone, terms, unknown };
    const found = draftErrors(words, form, view);
    const isStill = refused !== null && refused.form[refused.error.field] === form[refused.error.field];
    return isStill && !found.some(({ field }) => field === refused.error.field)
      ? [...found, refused.error]
      : found;
  }, [words, form, minute, ownZone, terms, unknown, refused]);
  const goTo = (index: number) => {
    const error = all[index % Math.max(all.length, 1)];
    place.current = index;
    if (error === undefined) return;
    setAsked(true);
    document.getElementById(fieldId(error.field))?.focus();
  };
  return {
    all,
    shown: new Map(
      all.filter(({ field }) => asked || left.has(field)).map(({ field, text }) => [field, text]),
    ),
    goTo,
    goToNext: () => goTo(place.current + 1),
    leave: useCallback((field) => setLeft((fields) => new Set([...fields, field])), []),
    refuse: (error) => {
      setAsked(true);
      setRefused({ error, form });
      document.getElementById(fieldId(error.field))?.focus();
    },
  };
}
