import type { CalendarSpec } from '../calendar/businessCalendar.ts';
import { createCalendar } from '../calendar/businessCalendar.ts';
import { given } from '../lang/given.ts';
import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { Edition } from '../policy/edition.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { NewCaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';
import type { GuardContext } from './guardClosing.ts';
import type { Refusal } from './refusal.ts';

type OpenCase = Extract<CaseCommand, { readonly type: 'open-case' }>;

/** What an opening needs beside its command: who asks, when, the installed editions, the number of the next case. */
export interface OpeningContext extends GuardContext {
  readonly by: string;
  readonly newCase: string;
  /** Whether there are public holidays on record for a country; absent where nobody can tell. */
  knowsCountry?(code: string): boolean;
}

/** Opens a case now, or at an earlier instant that the command names; the edition must be installed (policy §5). */
export function decideOpening(
  command: OpenCase,
  state: CaseState | null,
  context: OpeningContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  if (state !== null) return err({ kind: 'impossible-order', event: 'opened', stage: state.stage });
  const edition = context.edition(command.edition);
  if (edition === undefined) return err({ kind: 'unknown-edition', edition: command.edition });
  const refusal = refuseCustomer(command.customer, edition, context);
  if (refusal !== null) return err(refusal);
  const at = command.openedAt ?? context.now;
  if (at > context.now) return err({ kind: 'opened-in-the-future' });
  // The draft that the form came from is the window's affair, not a fact of the case.
  const { draft: _draft, openedAt: _openedAt, type: _type, customer, ...intake } = command;
  const { severity, priority, title, edition: editionId, ...asked } = intake;
  return ok([
    {
      type: 'opened',
      case: context.newCase,
      at,
      by: context.by,
      severity,
      priority,
      title,
      customer: customerOf(customer),
      edition: editionId,
      ...given(asked),
    },
  ]);
}

function customerOf({ id, name, zone, city, holidays }: OpenCase['customer']) {
  return { id, name, zone, ...given({ city, holidays }) };
}

/** A customer whose clocks could not be computed is refused before anything is written. */
function refuseCustomer(
  { zone, holidays }: OpenCase['customer'],
  edition: Edition,
  context: OpeningContext,
): Refusal | null {
  // A country without holidays on record would open with none, and its deadlines would be wrong without a word.
  if (typeof holidays === 'string' && context.knowsCountry?.(holidays) === false) {
    return { kind: 'unknown-country', country: holidays };
  }
  const dates = typeof holidays === 'object' ? holidays : [];
  const spec: CalendarSpec = {
    zone,
    week: edition.week,
    closedDays: dates.map((date) => ({ date })),
    businessDayMs: edition.businessDayMs,
  };
  const calendar = createCalendar(spec);
  if (calendar.ok) return null;
  const { kind, value } = calendar.error;
  const field = kind === 'unknown-zone' ? 'customer.zone' : 'customer.holidays';
  return { kind: 'bad-customer', field, reason: value };
}
