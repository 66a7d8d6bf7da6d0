import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { BulkCommand } from '../../shared/case/decide/bulkCommand.ts';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { missingFields } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { type BulkActionId, useScreen } from '../navigation/screenStore.ts';
import { usePerson } from '../people/usePerson.ts';
import { placeOnMany } from '../unsent/unsentPlace.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import styles from './BulkDialog.module.css';
import { BulkOutcome } from './BulkOutcome.tsx';
import { BulkPerson } from './BulkPerson.tsx';
import { firstTried, questionsOf, withWords } from './bulkQuestions.ts';
import { MoveEffect } from './MoveEffect.tsx';
import { runBulk } from './runBulk.ts';
import { SeverityChoice } from './SeverityChoice.tsx';
import { useBulkPreview } from './useBulkPreview.ts';

/** Of more cases the numbers are not listed. */
const MOST_LISTED = 8;

interface BulkDialogProps {
  readonly action: BulkActionId;
  readonly cases: ReadonlyArray<string>;
}

/** One thing to many cases: what it will do to how many is shown first, and nothing is done until it is sent. */
export function BulkDialog({ action, cases }: BulkDialogProps) {
  const catalogue = useWords();
  const words = catalogue.bulk;
  const place = useMemo(() => placeOnMany(action, cases), [action, cases]);
  const person = usePerson(place);
  const [tried, setTried] = useState<BulkCommand | null>(() => firstTried(action));
  const choose = useCallback(
    (owner: string | null | undefined) => setTried(owner === undefined ? null : { type: 'assign', owner }),
    [],
  );
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const preview = useBulkPreview(tried, cases);
  const questions = questionsOf(catalogue, action);
  const count = preview === undefined || preview.can === 0 ? cases.length : preview.can;
  const { send, isSending } = useSending(action, cases, place, tried, preview?.can);
  const submit = (form: FormData) => {
    const lacking = missingFields(form, questions);
    setMissing(lacking);
    if (action === 'assign') {
      // A name that nobody here has is asked about before many cases go to it.
      const owner = person.decide();
      if (owner === undefined) return;
      // A quick hand sends before what it typed was tried: what is meant is what the field says now.
      choose(owner);
      send(form);
    } else if (lacking.size === 0 && tried !== null) send(form);
  };
  return (
    <FormDialog
      title={words.title[action](cases.length)}
      about={<span className={styles.cases}>{listed(cases)}</span>}
      submit={words.title[action](count)}
      reason={reasonOf(tried, preview?.can)}
      busy={isSending}
      unsent={questions.length === 0 && action !== 'assign' ? undefined : place}
      onSubmit={submit}
      onClose={() => useScreen.getState().lay(null)}
    >
      {action === 'assign' && <BulkPerson person={person} onChoose={choose} />}
      {action === 'severity' && <SeverityChoice place={place} onChoose={setTried} />}
      {questions.map(({ name, label, hint, lines }, at) => (
        <TextField
          key={name}
          name={name}
          label={label}
          {...(lines ? { rows: 3 } : {})}
          first={action !== 'severity' && at === 0}
          error={missing.has(name) ? catalogue.actions.required(label) : undefined}
          {...(hint === undefined ? {} : { placeholder: hint })}
        />
      ))}
      <BulkOutcome count={cases.length} preview={preview} waits={tried === null} />
      {action === 'assign' && (
        <MoveEffect cases={cases} owner={tried?.type === 'assign' ? tried.owner : undefined} />
      )}
    </FormDialog>
  );
}

/** Sends once the preview is there: a quick hand is faster than it, and must not send what was not tried. */
function useSending(
  action: BulkActionId,
  cases: ReadonlyArray<string>,
  place: string,
  tried: BulkCommand | null,
  can: number | undefined,
) {
  const [sent, setSent] = useState<FormData | null>(null);
  const isBusy = useManyCases((store) => store.isBusy);
  const run = useEffectEvent(async (form: FormData) => {
    setSent(null);
    if (tried === null || can === undefined || can === 0) return;
    const isDone = await runBulk(action, withWords(tried, form), cases);
    if (!isDone) return;
    useUnsent.getState().forget(place);
    useScreen.getState().lay(null);
  });
  const isReady = can !== undefined;
  useEffect(() => {
    if (sent !== null && isReady) void run(sent);
  }, [sent, isReady]);
  return { send: (form: FormData) => !isBusy && setSent(form), isSending: sent !== null || isBusy };
}

/** Why it cannot be sent. */
function reasonOf(tried: BulkCommand | null, can: number | undefined): string | undefined {
  const words = spoken().bulk;
  if (tried === null) return words.chooseFirst;
  return can === 0 ? words.noneTakesIt : undefined;
}

function listed(cases: ReadonlyArray<string>): string {
  const shown = cases.slice(0, MOST_LISTED).join(', ');
  const more = cases.length - MOST_LISTED;
  return more > 0 ? spoken().bulk.andMore(shown, more) : shown;
}
