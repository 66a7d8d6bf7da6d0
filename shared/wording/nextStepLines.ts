import type { Instant } from '../calendar/instant/instant.ts';
import { assertNever } from '../lang/assertNever.ts';
import type { NextStepWords } from '../messages/en/nextStep.ts';
import { nextStepWords } from '../messages/en/nextStep.ts';
import type { NextStep, Step } from '../queue/nextStep.ts';
import { formatWhen } from './formatTime.ts';

export interface NextStepLines {
  readonly first: string;
  readonly second: string;
}

type Say = (t: Instant) => string;

/** Puts a next step into the two lines of its column; times are the analyst's own (design §3). */
export function nextStepLines(
  next: NextStep,
  view: { readonly now: Instant; readonly ownZone: string },
  words: NextStepWords = nextStepWords,
): NextStepLines {
  const say: Say = (t) => formatWhen(t, view.ownZone, view.now);
  const first = next.text ?? titleOf(next.step, words);
  // The deadline of a closed office is not yet what counts: when it opens is.
  if (next.opensAt !== null && !isLate(next.step)) return { first, second: words.opens(say(next.opensAt)) };
  return { first, second: detailOf(next, say, words) };
}

function titleOf(step: Step, words: NextStepWords): string {
  switch (step.kind) {
    case 'respond':
      return step.late ? words.respondNow : words.respond;
    case 'restore':
      return step.late ? words.restoreNow : words.restore;
    default:
      return {
        escalate: words.escalate,
        'propose-resolution': words.proposeResolution,
        'give-notice': words.giveNotice,
        'wait-for-customer': words.waitForCustomer,
        close: words.close,
        'closes-itself': words.closesItself,
        'deliver-rca': words.deliverRca,
        'complete-rca': words.completeRca,
        'update-status': words.updateStatus,
        none: words.none,
      }[step.kind];
  }
}

function detailOf({ step, text }: NextStep, say: Say, words: NextStepWords): string {
  switch (step.kind) {
    case 'respond':
      return respondDetail(step, text, say, words);
    case 'restore':
      return step.due === null ? '' : dueDetail(step.due, step.late, say, words, words.by);
    case 'escalate':
      return words.before(say(step.before));
    case 'give-notice':
    case 'deliver-rca':
      return dueDetail(step.due, step.late, say, words, words.due);
    case 'propose-resolution':
    case 'none':
      return '';
    default:
      return closingDetail(step, say, words);
  }
}

type ClosingStep = Extract<
  Step,
  { readonly kind: 'wait-for-customer' | 'close' | 'closes-itself' | 'complete-rca' | 'update-status' }
>;

function closingDetail(step: ClosingStep, say: Say, words: NextStepWords): string {
  switch (step.kind) {
    case 'wait-for-customer':
      return words.closableFrom(say(step.closableFrom));
    case 'close':
      return words.closableSince(say(step.since));
    case 'closes-itself':
      return words.closesAt(say(step.at));
    case 'complete-rca':
    case 'update-status':
      return step.late ? words.didNotClose(say(step.closing)) : words.closingBefore(say(step.closing));
    default:
      return assertNever(step);
  }
}

function respondDetail(
  step: Extract<Step, { readonly kind: 'respond' }>,
  text: string | null,
  say: Say,
  words: NextStepWords,
): string {
  const channel = words.channel[step.by];
  if (text !== null) return step.late ? words.respondNow : words.respondBy(say(step.due));
  return step.late ? channel : words.channelBy(channel, say(step.due));
}

function dueDetail(
  due: Instant,
  late: boolean,
  say: Say,
  words: NextStepWords,
  ahead: (when: string) => string,
): string {
  return late ? words.wasDue(say(due)) : ahead(say(due));
}

function isLate(step: Step): boolean {
  return 'late' in step && step.late;
}
