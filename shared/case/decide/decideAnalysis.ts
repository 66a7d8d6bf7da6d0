import { formatInstant } from '../../calendar/instant/isoInstant.ts';
import { localDateOf } from '../../calendar/zone/localTime.ts';
import { editionFor } from '../../customer/customerEdition.ts';
import { given } from '../../lang/given.ts';
import { editionInForce } from '../../policy/editionInForce.ts';
import type { NewCaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { DecideContext } from './decideContext.ts';
import { documentsTitle } from './rcaTitle.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** A request for documents is a question, which the customer may well wait a day for. */
const DOCUMENTS = { severity: 4, priority: 3 } as const;

/** The RCA belongs to the case and to its follow-up: each of the two says that it came (policy §5). */
export function rcaDelivered(
  command: Command<'deliver-rca'>,
  state: CaseState,
  context: DecideContext,
): ReadonlyArray<NewCaseEvent> {
  const linked = linkedAnalysis(state, context);
  return [state, ...(linked === null ? [] : [linked])].map((one) => {
    const at = Math.max(context.now, one.lastAt);
    return {
      case: one.case,
      at,
      by: context.by,
      ...deliveryOf(command, localDateOf(at, state.opening.customer.zone)),
    };
  });
}

/** The case on the other end: the one whose RCA this one carries, or the one that carries the RCA of this one. */
export function linkedAnalysis(
  state: CaseState,
  context: Pick<DecideContext, 'caseState' | 'followUpOf'>,
): CaseState | null {
  const { follows } = state.opening;
  return follows === undefined ? context.followUpOf(state.case) : context.caseState(follows);
}

function deliveryOf({ complete, document, documentDate, meetingAt }: Command<'deliver-rca'>, today: string) {
  const date = documentDate ?? (document === undefined ? undefined : today);
  const meeting = meetingAt === undefined ? undefined : formatInstant(meetingAt);
  return {
    type: 'rca-delivered',
    complete,
    ...given({ document, documentDate: date, meetingAt: meeting }),
  } as const;
}

/** More documents are a case of their own, which names this one and where to send them (policy §5). */
export function documentsRequested(
  { addressee, text }: Command<'request-documents'>,
  state: CaseState,
  { now, by, newCase, editions, organization }: DecideContext,
): ReadonlyArray<NewCaseEvent> {
  const { customer, contact, organizationShortName, organizationId } = state.opening;
  const number = newCase();
  const at = Math.max(now, state.lastAt);
  const known = organization(customer.id);
  const edition =
    known === undefined ? editionInForce(editions, at, customer.zone) : editionFor(editions, known, at);
  return [
    { type: 'note', case: state.case, at, by, text, request: 'documents', opens: number },
    {
      type: 'opened',
      case: number,
      at,
      by,
      ...DOCUMENTS,
      title: documentsTitle(state.case, state.opening.title),
      customer,
      edition,
      ...given({ contact, organizationShortName, organizationId }),
      description: text,
      regarding: state.case,
      sendTo: addressee,
    },
  ];
}
