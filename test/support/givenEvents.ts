import type { IncomingEvent } from '../../main/desk/desk.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';

/** A line of the interchange as a reader hands it to a desk. */
export function incoming(line: string): IncomingEvent {
  const fields = JSON.parse(line);
  return { event: { ...fields, at: Date.parse(fields.at) } as CaseEvent, line };
}

interface OpenedFields {
  readonly case: string;
  readonly at: string;
  readonly id?: string;
  readonly severity?: number;
  readonly holidays?: string;
  /** In the place of Acme. */
  readonly customer?: object;
  readonly title?: string;
  readonly edition?: string;
}

export function openedLine({
  case: number,
  at,
  id,
  severity = 3,
  holidays,
  title = 'T',
  edition = 'targets',
  customer = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York', holidays },
}: OpenedFields): string {
  return JSON.stringify({
    case: number,
    type: 'opened',
    at,
    by: 'import',
    id,
    severity,
    priority: 3,
    title,
    customer,
    edition,
  });
}

export function eventLine(number: string, type: string, at: string, fields: object = {}): string {
  return JSON.stringify({ case: number, type, at, by: 'import', ...fields });
}
