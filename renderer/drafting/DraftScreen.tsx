import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { MINUTE } from '../../shared/calendar/instant.ts';
import type { DraftField } from '../../shared/messages/en/drafting.ts';
import { messages } from '../../shared/messages/messages.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { tick, useNowText } from '../now/nowStore.ts';
import { useDesk } from '../stores/startStore.ts';
import { draftCommand, draftErrors } from './checkDraft.ts';
import { DraftFields } from './DraftFields.tsx';
import { DraftHeader } from './DraftHeader.tsx';
import styles from './DraftScreen.module.css';
import { DraftSide } from './DraftSide.tsx';
import { fieldId } from './fieldId.ts';
import { openDraft } from './openDraft.ts';
import { useDraft } from './useDraft.ts';

/** A new case as it is written down: kept while it is typed, opened when nothing is missing. */
export function DraftScreen({ draft: wanted }: { readonly draft: string | null }) {
  const { zone } = useDesk();
  const draft = useDraft(wanted);
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [asked, setAsked] = useState(false);
  const [opening, setOpening] = useState(false);
  const place = useRef(-1);
  // An opening "in the future" becomes a past one by time alone.
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const view = useMemo(() => ({ now: (minute + 1) * MINUTE, ownZone: zone }), [minute, zone]);
  const { form } = draft;
  const errors = useMemo(() => (form === null ? [] : draftErrors(form, view)), [form, view]);
  const goToError = (index: number) => {
    const error = errors[index % Math.max(errors.length, 1)];
    place.current = index;
    if (error === undefined) return;
    setAsked(true);
    document.getElementById(fieldId(error.field))?.focus();
  };
  const open = async () => {
    if (form === null || opening) return;
    setAsked(true);
    const command = draftCommand(form, { now: tick.now(), ownZone: zone });
    if (!command.ok) return goToError(0);
    setOpening(true);
    await openDraft(command.value, draft);
    setOpening(false);
  };
  const latest = useRef({ open, goToError });
  latest.current = { open, goToError };
  useCommands(
    useMemo(
      () => ({
        send: () => void latest.current.open(),
        nextError: () => latest.current.goToError(place.current + 1),
      }),
      [],
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    goToError(Number(event.key) - 1);
  };
  if (form === null) return null;
  const shown = new Map(errors.filter(({ field }) => asked || left.has(field)).map((e) => [e.field, e.text]));
  return (
    <form
      className={styles.screen}
      aria-label={messages.drafting.title}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <DraftHeader draft={draft} missing={errors.length} opening={opening} onOpen={() => void open()} />
      <div className={styles.columns}>
        <DraftFields
          form={form}
          errors={shown}
          change={draft.change}
          onLeave={(field) => {
            setLeft((fields) => new Set([...fields, field]));
            void draft.flush();
          }}
        />
        <DraftSide form={form} errors={errors} onError={goToError} />
      </div>
    </form>
  );
}
