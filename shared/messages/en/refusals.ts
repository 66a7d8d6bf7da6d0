import type { IntakeField, Refusal } from '../../case/decide/refusal.ts';
import type { ContactStanding } from '../../customer/contactStanding.ts';
import type { EmailPart } from '../../escalation/managementEmail.ts';
import type { CaseStage } from '../../policy/caseStage.ts';

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

const INTAKE: Readonly<Record<IntakeField, string>> = {
  contact: 'Only a designated contact opens a case. Choose the contact.',
  organizationShortName: 'The short name of the organization is missing. Organization settings show it.',
  organizationId: 'The organization ID is missing. Organization settings, then Advanced, show it.',
  conversationId: 'The conversation ID is missing, and so is a reason why there is none.',
  description: 'The description is missing.',
  businessImpact: 'The business impact is missing. The severity and every escalation rest on it.',
};

const EMAIL_PARTS: Readonly<Record<EmailPart, string>> = {
  caseNumber: 'the case number',
  customerName: 'the customer name',
  regionCountry: 'the region or country',
  problem: 'the brief problem statement',
  description: 'the detailed description',
  impact: 'the business impact',
};

function standingText(standing: ContactStanding, when: (t: number) => string): string {
  switch (standing.kind) {
    case 'withdrawn':
      return `is no designated contact any more, since ${when(standing.since)}.`;
    case 'overdue':
      return `has no credentials: the business hours that these may take ended ${when(standing.since)}.`;
    case 'untrained':
      return 'has not handed in the training form. A contact is trained before opening a case.';
    default:
      return 'may open cases.';
  }
}

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
  'followed-in-work': ({ followed }) => ({
    long: `Case ${followed} is in work again. This case goes on by itself when that one is resolved.`,
    short: `${followed} in work`,
  }),
  'not-retractable': same(
    'This cannot be taken back: an opening stays, what a rule did follows from what people did.',
    'cannot be taken back',
  ),
  'not-set-aside': same('This is not set aside, or somebody has settled it.', 'settled'),
  'unreadable-step': same(
    'A later version of the program wrote this step. Update this desk to do it.',
    'update this desk',
  ),
  'already-closed': same('The case is closed. Reopen it first.', 'reopen first'),
  'already-proposed': same('A resolution is proposed already.', 'proposed'),
  'not-awaiting': same('The case is not awaiting the customer.', 'not awaiting'),
  'not-proposed': same('No resolution is proposed.', 'nothing proposed'),
  'same-severity': same('The case has this severity already.', 'same severity'),
  'same-priority': same('The case has this priority already.', 'same priority'),
  'same-owner': same('The case has this owner already.', 'same owner'),
  'status-update-missing': same(
    'A severity 1 case closes with a status update: a short explanation and the initial RCA. Write it first.',
    'status update first',
  ),
  'rca-incomplete': ({ followUp }) => ({
    long:
      followUp === null
        ? 'The RCA is not complete. The case stays open until it is.'
        : `The RCA is not complete: case ${followUp} carries it. This case stays open until it is.`,
    short: followUp === null ? 'complete the RCA' : `RCA in ${followUp}`,
  }),
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
  'unknown-organization': ({ customer }) => ({
    long: `Care has no organization "${customer}" on record. Register it first.`,
    short: 'register the customer',
  }),
  'intake-missing': ({ field }) => ({ long: INTAKE[field], short: 'complete the intake' }),
  'opened-earlier-without-reason': same(
    'The opening lies before now. Give the reason why it is recorded later.',
    'give a reason',
  ),
  'unknown-contact': ({ contact, customer }) => ({
    long: `"${contact}" is not a designated contact of ${customer}. Only one of theirs may open a case.`,
    short: 'not a contact',
  }),
  'contact-may-not-open': ({ contact, standing }, when) => ({
    long: `${contact} ${standingText(standing, when)}`,
    short: 'contact may not open',
  }),
  'contact-not-reachable': same(
    'Severity 1 needs a contact who can be reached at all times. Mark the contact as reachable first.',
    'contact reachable first',
  ),
  'document-missing': same(
    'A complete RCA names its document. Give the reference that the customer has.',
    'name the document',
  ),
  'meeting-missing': same(
    'The customer asked to discuss the RCA. Plan the meeting with its delivery.',
    'plan the meeting',
  ),
  'no-analysis-yet': same(
    'The customer has no analysis yet, so there is nothing to ask about.',
    'no RCA yet',
  ),
  'ladder-step-first': ({ step }) => ({
    long:
      step === 1
        ? 'The first step is a request in the case, which states issue and impact.'
        : 'The Technical Account Manager comes before the management.',
    short: step === 1 ? 'ask in the case first' : 'account manager first',
  }),
  'ladder-step-taken': ({ step }) => ({
    long:
      step === 1
        ? 'The request for urgency is in the case already.'
        : 'The Technical Account Manager has been asked already.',
    short: 'done already',
  }),
  'no-account-manager': same('This customer has no Technical Account Manager.', 'no account manager'),
  'text-missing': same('State the issue and its impact.', 'text missing'),
  'email-incomplete': ({ missing }) => ({
    long: `The e-mail lacks ${missing.map((part) => EMAIL_PARTS[part]).join(', ')}.`,
    short: `${missing.length} of 6 missing`,
  }),
};
