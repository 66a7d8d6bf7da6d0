import { useState } from 'react';
import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import { localDateOf } from '../../shared/calendar/zone/localTime.ts';
import { readLocalTime } from '../../shared/calendar/zone/readLocalTime.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { given } from '../../shared/lang/given.ts';
import { runCommand } from '../actions/runCommand.ts';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useDesk } from '../desk/startStore.ts';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';

type Problems = Readonly<Partial<Record<'document' | 'date' | 'meeting', string>>>;

interface DeliverRcaDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** The complete RCA is a document with a date; a discussion that was asked for gets its meeting with it (policy §5). */
export function DeliverRcaDialog({ detail, onClose }: DeliverRcaDialogProps) {
  const words = useWords().actions;
  const { zone } = useDesk();
  const [problems, setProblems] = useState<Problems>({});
  const { row, state } = detail;
  const asksMeeting = state.discussionAskedAt !== null && state.meetingAt === null;
  const submit = (form: FormData) => {
    const document = fieldText(form, 'document');
    const documentDate = fieldText(form, 'date');
    const meeting = fieldText(form, 'meeting');
    const meetingAt = meeting === '' ? null : readLocalTime(meeting, zone);
    const found: Problems = {
      ...(document === '' ? { document: words.required(words.document) } : {}),
      ...(parseDate(documentDate) === undefined ? { date: words.dateForm } : {}),
      ...meetingProblem(meetingAt, asksMeeting),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const onCase = { case: row.case, expectedVersion: row.version };
    const at = meetingAt?.ok === true ? meetingAt.value : undefined;
    void runCommand({
      type: 'deliver-rca',
      ...onCase,
      complete: true,
      document,
      documentDate,
      ...given({ meetingAt: at }),
    }).then((done) => done && onClose());
  };
  return (
    <ActionDialog
      title={words.deliverRca}
      row={row}
      action="deliver-rca"
      submit={words.deliverRca}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="document"
        label={words.document}
        placeholder={words.documentHint}
        first
        error={problems.document}
      />
      <TextField
        name="date"
        label={words.documentDate}
        initial={localDateOf(tick.now(), row.customer.zone)}
        error={problems.date}
      />
      {/* It may have been asked for on the other of the two cases: main knows both. */}
      <TextField
        name="meeting"
        label={asksMeeting ? words.meeting : words.meetingIfAsked}
        placeholder={words.meetingHint}
        error={problems.meeting}
      />
    </ActionDialog>
  );
}

function meetingProblem(meeting: ReturnType<typeof readLocalTime> | null, isAsked: boolean): Problems {
  const words = spoken().actions;
  if (meeting === null) return isAsked ? { meeting: words.required(words.meeting) } : {};
  return meeting.ok ? {} : { meeting: words.meetingForm };
}
