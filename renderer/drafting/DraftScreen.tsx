import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../desk/startStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { draftCommand } from './checks/draftCommand.ts';
import { useDraftErrors } from './checks/useDraftErrors.ts';
import { CustomerPart } from './customer/CustomerPart.tsx';
import { DraftHeader } from './DraftHeader.tsx';
import styles from './DraftScreen.module.css';
import { useAttachments } from './files/useAttachments.ts';
import { useFileDrop } from './files/useFileDrop.ts';
import type { DraftForm } from './form/draftForm.ts';
import { type DraftWiring, fieldId } from './form/draftWiring.ts';
import { ImpactPart } from './issue/ImpactPart.tsx';
import { IssuePart } from './issue/IssuePart.tsx';
import { OpeningPart } from './issue/OpeningPart.tsx';
import { type DraftInHand, useDraft } from './keeping/useDraft.ts';
import { TemplateDialog } from './list/TemplateDialog.tsx';
import { openDraft } from './openDraft.ts';
import { DraftSide } from './side/DraftSide.tsx';
import { splitDraft } from './splitDraft.ts';
import { useDraftPlace } from './useDraftPlace.ts';

/** A new case as it is written down: kept while it is typed, opened when nothing is missing. */
export function DraftScreen({ draft: wanted }: { readonly draft: string | null }) {
  const draft = useDraft(wanted);
  return draft.form === null ? null : <DraftSheet wanted={wanted} draft={draft} form={draft.form} />;
}

interface DraftSheetProps {
  readonly wanted: string | null;
  readonly draft: DraftInHand;
  readonly form: DraftForm;
}

function DraftSheet({ wanted, draft, form }: DraftSheetProps) {
  const words = useWords();
  const { zone } = useDesk();
  const place = useDraftPlace(form);
  const errors = useDraftErrors(form, place);
  const attachments = useAttachments(draft, wanted);
  const { over, ...drop } = useFileDrop(attachments.add);
  const [opening, setOpening] = useState(false);
  const [naming, setNaming] = useState(false);
  const [numbersShown, setNumbersShown] = useState(false);
  const open = async () => {
    if (opening) return;
    const command = draftCommand(words, form, { now: tick.now(), ownZone: zone, ...place });
    if (!command.ok) return errors.goTo(0);
    setOpening(true);
    const refused = await openDraft(command.value, draft);
    setOpening(false);
    if (refused !== null) errors.refuse(refused);
  };
  const byLetter = { s: () => void splitDraft(draft), p: () => setNumbersShown(!numbersShown) };
  useFormCommands({
    send: () => void open(),
    nextError: errors.goToNext,
    splitDraft: byLetter.s,
    phoneNumbers: byLetter.p,
  });
  useEffect(() => {
    if (wanted === null) document.getElementById(fieldId('organizationShortName'))?.focus();
  }, [wanted]);
  const wiring: DraftWiring = {
    form,
    errors: errors.shown,
    place,
    change: draft.change,
    onLeave: (field) => {
      errors.leave(field);
      void draft.flush();
    },
  };
  return (
    <form
      className={styles.screen}
      data-arrival
      aria-label={words.drafting.title}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => onAlt(event, errors.goTo, byLetter)}
      {...drop}
    >
      <DraftHeader
        draft={draft}
        missing={errors.all.length}
        opening={opening}
        onOpen={() => void open()}
        onTemplate={() => setNaming(true)}
      />
      <div className={styles.columns}>
        <div className={styles.fields}>
          <CustomerPart numbersShown={numbersShown} onNumbers={setNumbersShown} {...wiring} />
          <IssuePart wiring={wiring} attachments={attachments} over={over} onSplit={byLetter.s} />
          <ImpactPart {...wiring} />
          <OpeningPart {...wiring} />
        </div>
        <DraftSide wiring={wiring} errors={errors.all} onError={errors.goTo} />
      </div>
      {naming && <TemplateDialog form={form} draft={draft.savedAs} onClose={() => setNaming(false)} />}
    </form>
  );
}

type FormCommands = Readonly<Record<'send' | 'nextError' | 'splitDraft' | 'phoneNumbers', () => void>>;

/** Offers what the form can do to keys and palette, always as the form is now, in one layer for as long as it is shown. */
function useFormCommands(commands: FormCommands): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useCommands(
    useMemo(
      () => ({
        send: () => latest.current.send(),
        nextError: () => latest.current.nextError(),
        splitDraft: () => latest.current.splitDraft(),
        phoneNumbers: () => latest.current.phoneNumbers(),
      }),
      [],
    ),
  );
}

/** Alt 1 to 9 goes to the n-th error, Alt S splits the description, Alt P shows the phone numbers. */
function onAlt(
  event: KeyboardEvent,
  goTo: (index: number) => void,
  byLetter: { readonly s: () => void; readonly p: () => void },
): void {
  // What lies over the form is part of it for React; its keys are its own.
  const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (!isInside || !event.altKey || event.ctrlKey || event.metaKey) return;
  if (/^[1-9]$/.test(event.key)) {
    event.preventDefault();
    goTo(Number(event.key) - 1);
    return;
  }
  const letter = event.key.toLowerCase();
  if (letter !== 's' && letter !== 'p') return;
  event.preventDefault();
  byLetter[letter]();
}
