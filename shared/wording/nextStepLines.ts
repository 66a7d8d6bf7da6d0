import type { Instant } from '../calendar/instant/instant.ts';
import { assertNever } from '../lang/assertNever.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { NextStep, Step } from '../queue/nextStep.ts';
import { formatWhen } from './formatTime.ts';

export interface NextStepLines {
  readonly first: string;
  readonly second: string;
}

type Say = (t: Instant) => string;

type Words = Catalogue['nextStep'];

/** Puts a next step into the two lines of its column; times are the analyst's own (design §3). */
export function nextStepLines(
  words: Catalogue,
  next: NextStep,
  view: { readonly now: Instant; readonly ownZone: string },
): NextStepLines {
  const say: Say = (t) => formatWhen(words, t, view.ownZone, view.now);
  const first = next.text ?? titleOf(words.nextStep, next.step);
  // The deadline of a closed office is not yet what counts: when it opens is.
  if (next.opensAt !== null && !isLate(next.step))
    return { first, second: words.nextStep.opens(say(next.opensAt)) };
  return { first, second: detailOf(words.nextStep, next, say) };
}

function titleOf(words: Words, step: Step): string {
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

function detailOf(words: Words, { step, text }: NextStep, say: Say): string {
  switch (step.kind) {
    case 'respond':
      return respondDetail(words, step, text, say);
    case 'restore':
      return step.due === null ? '' : dueDetail(words, step.due, step.late, say, words.by);
    case 'escalate':
      return words.before(say(step.before));
    case 'give-notice':
    case 'deliver-rca':
      return dueDetail(words, step.due, step.late, say, words.due);
    case 'propose-resolution':
    case 'none':
      return '';
    default:
      return closingDetail(words, step, say);
  }
}

type ClosingStep = Extract<
  Step,
  { readonly kind: 'wait-for-customer' | 'close' | 'closes-itself' | 'complete-rca' | 'update-status' }
>;

function closingDetail(words: Words, step: ClosingStep, say: Say): string {
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
  words: Words,
  step: Extract<Step, { readonly kind: 'respond' }>,
  text: string | null,
  say: Say,
): string {
  const channel = words.channel[step.by];
  if (text !== null) return step.late ? words.respondNow : words.respondBy(say(step.due));
  return step.late ? channel : words.channelBy(channel, say(step.due));
}

function dueDetail(
  words: Words,
  due: Instant,
  late: boolean,
  say: Say,
  ahead: (when: string) => string,
): string {
  return late ? words.wasDue(say(due)) : ahead(say(due));
}

function isLate(step: Step): boolean {
  return 'late' in step && step.late;
}
