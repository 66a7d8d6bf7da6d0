import { useState } from 'react';
import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runCommand } from '../actions/runCommand.ts';
import { fieldText, missingFields } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { useWords } from '../language/languageStore.ts';
import type { CaseDialog } from '../navigation/screenStore.ts';

export type WordsDialogName = Exclude<
  CaseDialog,
  'severity' | 'priority' | 'assign' | 'escalate' | 'deliver-rca' | 'closure-notice' | 'close'
>;

interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: boolean;
  readonly needed: boolean;
}

interface Form {
  readonly title: string;
  readonly questions: ReadonlyArray<Question>;
  readonly command: (row: QueueRow, text: (name: string) => string) => CaseCommand;
}

const onCase = (row: QueueRow) => ({ case: row.case, expectedVersion: row.version });

/** Gives the dialogs that ask for nothing but words. */
const formsOf = ({ actions: words }: Catalogue): Readonly<Record<WordsDialogName, Form>> => ({
  note: {
    title: words.note,
    questions: [
      { name: 'text', label: words.text, hint: words.textHint, lines: true, needed: true },
      { name: 'nextStep', label: words.nextStep, hint: words.nextStepHint, lines: false, needed: false },
    ],
    command: (row, text) => ({
      type: 'note',
      ...onCase(row),
      text: text('text'),
      ...(text('nextStep') === '' ? {} : { nextStep: text('nextStep') }),
    }),
  },
  'next-step': {
    title: words.nextStep,
    questions: [
      { name: 'nextStep', label: words.nextStep, hint: words.nextStepHint, lines: false, needed: true },
      { name: 'text', label: words.text, hint: words.textHint, lines: true, needed: false },
    ],
    // A next step is told by a note: without other words it says what it is.
    command: (row, text) => ({
      type: 'note',
      ...onCase(row),
      text: text('text') || text('nextStep'),
      nextStep: text('nextStep'),
    }),
  },
  'update-status': {
    title: words.updateStatus,
    questions: [
      { name: 'explanation', label: words.explanation, lines: true, needed: true },
      { name: 'initialRca', label: words.initialRca, lines: true, needed: true },
    ],
    command: (row, text) => ({
      type: 'update-status',
      ...onCase(row),
      explanation: text('explanation'),
      initialRca: text('initialRca'),
    }),
  },
  'request-documents': {
    title: words.requestDocuments,
    questions: [
      { name: 'addressee', label: words.addressee, hint: words.addresseeHint, lines: false, needed: true },
      { name: 'text', label: words.documents, hint: words.documentsHint, lines: true, needed: true },
    ],
    command: (row, text) => ({
      type: 'request-documents',
      ...onCase(row),
      addressee: text('addressee'),
      text: text('text'),
    }),
  },
  'request-discussion': {
    title: words.requestDiscussion,
    questions: [
      { name: 'text', label: words.discussion, hint: words.discussionHint, lines: true, needed: true },
    ],
    command: (row, text) => ({ type: 'request-discussion', ...onCase(row), text: text('text') }),
  },
});

interface WordsDialogProps {
  readonly dialog: WordsDialogName;
  readonly row: QueueRow;
  readonly onClose: () => void;
}

/** Asks for the words that a step needs; what is missing is named at its field. */
export function WordsDialog({ dialog, row, onClose }: WordsDialogProps) {
  const catalogue = useWords();
  const words = catalogue.actions;
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const { title, questions, command } = formsOf(catalogue)[dialog];
  const submit = (form: FormData) => {
    const lacking = missingFields(form, questions);
    setMissing(lacking);
    if (lacking.size > 0) return;
    void runCommand(command(row, (name) => fieldText(form, name))).then((done) => done && onClose());
  };
  return (
    <ActionDialog
      title={title}
      row={row}
      action={dialog === 'next-step' ? 'note' : dialog}
      submit={title}
      onSubmit={submit}
      onClose={onClose}
    >
      {questions.map(({ name, label, hint, lines }, at) => (
        <TextField
          key={name}
          name={name}
          label={label}
          {...(lines ? { rows: 3 } : {})}
          first={at === 0}
          error={missing.has(name) ? words.required(label) : undefined}
          {...(hint === undefined ? {} : { placeholder: hint })}
        />
      ))}
    </ActionDialog>
  );
}
