import type { CaseStage } from '../../case/caseStage.ts';
import type { Refusal } from '../../case/refusal.ts';

/** A refusal in two lengths: a sentence, and a few words beside the name of the action. */
export interface RefusalText {
  readonly long: string;
  readonly short: string;
}

type Words = {
  readonly [K in Refusal['kind']]: (
    refusal: Extract<Refusal, { readonly kind: K }>,
    when: (t: number) => string,
  ) => RefusalText;
};

const STAGES: Readonly<Record<CaseStage, string>> = {
  open: 'open',
  'in-progress': 'in progress',
  'awaiting-customer': 'awaiting the customer',
  restored: 'restored',
  'resolution-proposed': 'in Resolution Proposed',
  closed: 'closed',
};

const EVENTS: Readonly<Record<string, string>> = {
  opened: 'be opened again',
  'awaiting-customer': 'await the customer',
  'resolution-proposed': 'get a proposed resolution',
  reopened: 'be reopened',
};

const same = (long: string, short: string) => (): RefusalText => ({ long, short });

/** Why an action may not be done (policy §5); `when` writes an instant in the analyst's time. */
export const refusalWords: Words = {
  'no-such-case': same('There is no such case.', 'no such case'),
  'impossible-order': ({ event, stage }) => ({
    long: `A case that is ${STAGES[stage]} cannot ${EVENTS[event] ?? event}.`,
    short: `case is ${STAGES[stage]}`,
  }),
  'restore-first': same(
    'The function is not restored yet. Restore it first, then propose a resolution.',
    'restore first',
  ),
  'already-responded': same('Care has responded to this case already.', 'responded'),
  'already-restored': same('The function is restored already.', 'restored'),
  'no-such-clock': same('This case carries a root cause analysis only. It has no such clock.', 'RCA only'),
  'already-closed': same('The case is closed. Reopen it first.', 'reopen first'),
  'not-awaiting': same('The case is not awaiting the customer.', 'not awaiting'),
  'not-proposed': same('No resolution is proposed.', 'nothing proposed'),
  'same-severity': same('The case has this severity already.', 'same severity'),
  'same-priority': same('The case has this priority already.', 'same priority'),
  'same-owner': same('The case has this owner already.', 'same owner'),
  'status-update-missing': same(
    'A severity 1 case closes with a status update: a short explanation and the initial RCA. Write it first.',
    'status update first',
  ),
  'rca-incomplete': same(
    'The RCA is not complete. A severity 1 case stays open until it is.',
    'complete the RCA',
  ),
  'notice-missing': same('The customer has had no advance notice. Give notice first.', 'give notice first'),
  'not-closable-yet': ({ from }, when) => ({
    long: `The customer has until ${when(from)} to answer.`,
    short: `from ${when(from)}`,
  }),
  'opened-in-the-future': same('The opening lies in the future.', 'in the future'),
  'unknown-edition': ({ edition }) => ({
    long: `The policy edition ${edition} is not installed.`,
    short: 'edition missing',
  }),
  'unknown-country': ({ country }) => ({
    long: `No public holidays are on record for "${country}". Give a code such as PT or DE-BY, or none.`,
    short: 'check the country',
  }),
  'bad-customer': ({ field, reason }) => ({
    long:
      field === 'customer.zone'
        ? `"${reason}" is not a time zone that IANA knows.`
        : `"${reason}" is not a date that the calendar has.`,
    short: 'check the customer',
  }),
  'before-last-event': ({ last }, when) => ({
    long: `Something of this case took effect at ${when(last)}. Nothing can take effect before it.`,
    short: `not before ${when(last)}`,
  }),
};

export type RefusalWords = typeof refusalWords;
