/** How a cell of a column is read back into its field. */
type CellKind = 'text' | 'number' | 'yes-no' | 'holidays' | 'owner';

export interface EventColumn {
  readonly name: string;
  readonly kind: CellKind;
}

const column = (name: string, kind: CellKind = 'text'): EventColumn => ({ name, kind });

/** The columns of a CSV of events: the fields of the interchange, inner ones as `customer.zone` (policy §10). */
export const EVENT_COLUMNS: ReadonlyArray<EventColumn> = [
  column('id'),
  column('case'),
  column('type'),
  column('at'),
  column('by'),
  column('severity', 'number'),
  column('priority', 'number'),
  column('title'),
  column('customer.id'),
  column('customer.name'),
  column('customer.zone'),
  column('customer.city'),
  column('customer.holidays', 'holidays'),
  column('edition'),
  column('channel'),
  column('contact'),
  column('organizationShortName'),
  column('organizationId'),
  column('conversationId'),
  column('description'),
  column('businessImpact'),
  column('follows'),
  column('followsSeverity', 'number'),
  column('reason'),
  column('agreed'),
  column('workaround', 'yes-no'),
  column('impact', 'yes-no'),
  column('explanation'),
  column('initialRca'),
  column('complete', 'yes-no'),
  column('level'),
  column('text'),
  column('nextStep'),
  column('owner', 'owner'),
  column('reachable', 'yes-no'),
  column('event'),
];

/** Columns that a CSV of events must have. */
export const NEEDED_COLUMNS = ['case', 'type', 'at'] as const;

/** The line as it was recorded, where the other cells cannot say it: unknown fields, another order, another spelling. */
export const LINE_COLUMN = 'line';

/** Columns that a file of refused rows has besides those of its file; whoever mends the file may leave them there. */
export const REFUSED_COLUMNS = ['refused_field', 'refused_reason'] as const;
