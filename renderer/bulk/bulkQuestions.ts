import type { BulkCommand } from '../../shared/case/decide/bulkCommand.ts';
import { given } from '../../shared/lang/given.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { fieldText } from '../components/form/formText.ts';
import type { BulkActionId } from '../navigation/screenStore.ts';

/** A text that a dialog about many cases asks for. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: boolean;
  readonly needed: boolean;
}

/** Gives the texts that an action asks for. */
export function questionsOf({ actions: words }: Catalogue, action: BulkActionId): ReadonlyArray<Question> {
  const text = { name: 'text', label: words.text, hint: words.textHint, lines: true };
  const step = { name: 'nextStep', label: words.nextStep, hint: words.nextStepHint, lines: false };
  switch (action) {
    case 'severity':
      return [{ name: 'reason', label: words.reason, hint: words.reasonSeverity, lines: true, needed: true }];
    case 'note':
      return [
        { ...text, needed: true },
        { ...step, needed: false },
      ];
    case 'next-step':
      return [
        { ...step, needed: true },
        { ...text, needed: false },
      ];
    case 'close':
      return [{ name: 'reason', label: words.closeReason, lines: true, needed: false }];
    default:
      return [];
  }
}

/** The words of a command do not decide whether a case takes it: it is tried before they are typed. */
const UNTYPED = '-';

/** Gives the command that can be tried as soon as the dialog opens; null where something must be chosen first. */
export function firstTried(action: BulkActionId): BulkCommand | null {
  switch (action) {
    case 'assign':
    case 'severity':
      return null;
    case 'note':
    case 'next-step':
      return { type: 'note', text: UNTYPED };
    case 'await':
      return { type: 'await-customer' };
    case 'propose':
      return { type: 'propose-resolution' };
    case 'reply':
      return { type: 'record-reply' };
    case 'close':
      return { type: 'close' };
  }
}

/** Puts the typed words into the command that was tried. */
export function withWords(tried: BulkCommand, form: FormData): BulkCommand {
  const text = (name: string): string | undefined => fieldText(form, name) || undefined;
  switch (tried.type) {
    case 'note': {
      const nextStep = text('nextStep');
      // A next step is told by a note: without other words it says what it is.
      return { type: 'note', text: text('text') ?? nextStep ?? UNTYPED, ...given({ nextStep }) };
    }
    case 'change-severity':
      return { ...tried, reason: text('reason') ?? UNTYPED };
    case 'close':
      return { type: 'close', ...given({ reason: text('reason') }) };
    default:
      return tried;
  }
}
