import * as z from 'zod';
import { parseDate } from '../calendar/instant/civilDate.ts';
import { isZone } from '../calendar/zone/zoneNames.ts';
import type { CaseEvent, CaseEventType } from '../case/events/caseEvent.ts';
import { isHolidayCode } from '../customer/holidayCode.ts';
import { valueAt } from '../lang/valueAt.ts';
import { readEventInstant } from '../policy/eventInstant.ts';
import { isEventName } from '../policy/eventName.ts';

/** What a field must hold. The catalogue says each in words. */
export type ExpectedValue =
  | 'text'
  | 'name'
  | 'object'
  | 'yesOrNo'
  | 'rank'
  | 'ladderStep'
  | 'request'
  | 'instant'
  | 'zone'
  | 'holidays'
  | 'country'
  | 'edition'
  | 'agreed'
  | 'owner'
  | 'earlierEvent'
  | 'deed'
  | 'events'
  | 'names'
  | 'settling';

/** The schemas give this in the place of a message: it names what was expected. */
const mustBe = (expected: ExpectedValue): { readonly error: ExpectedValue } => ({ error: expected });

const text = z.string(mustBe('text'));
const yesOrNo = z.boolean(mustBe('yesOrNo'));
const rank = z.literal([1, 2, 3, 4], mustBe('rank'));
const ladderStep = z.literal([1, 2, 3], mustBe('ladderStep'));
const request = z.enum(['discussion', 'documents'], mustBe('request'));
const instant = z.custom<string>(
  (value) => typeof value === 'string' && readEventInstant(value) !== undefined,
  mustBe('instant'),
);
const zone = z.custom<string>((value) => typeof value === 'string' && isZone(value), mustBe('zone'));

const holidays = z.custom<string | ReadonlyArray<string>>(isHolidays, mustBe('holidays'));

/** What a step asked for and did, by its type; all else in it is read by who does it anyway. */
const deed = z.looseObject({ type: z.string(mustBe('text')) }, mustBe('deed'));
const eventsWithin = z.array(z.looseObject({ type: text, at: instant }, mustBe('object')), mustBe('events'));

/** The intake fields may hold anything; `plainIntake` takes what is of the right form. */
const openedFields = (name: z.ZodType<string>) => ({
  severity: rank,
  priority: rank,
  title: text,
  customer: z.object(
    { id: name, name: text, zone, city: text.optional(), holidays: holidays.optional() },
    mustBe('object'),
  ),
  edition: name,
  channel: text.optional(),
  follows: name.optional(),
  followsSeverity: rank.optional(),
});

/** What each type of event must carry; unknown fields are kept unchecked (policy §10). */
const fieldsByType = (name: z.ZodType<string>) =>
  ({
    opened: openedFields(name),
    responded: { channel: text.optional() },
    'severity-set': {
      severity: rank,
      reason: text,
      agreed: z.enum(['care', 'both'], mustBe('agreed')).optional(),
      asked: rank.optional(),
    },
    'priority-set': { priority: rank },
    'awaiting-customer': {},
    'customer-replied': {},
    restored: { workaround: yesOrNo.optional() },
    'resolution-proposed': { followUp: name.optional() },
    'issue-reported': {},
    closed: { reason: text.optional(), followUp: name.optional() },
    reopened: { impact: yesOrNo, followsSeverity: rank.optional() },
    'status-update': { explanation: text, initialRca: text },
    'rca-delivered': {
      complete: yesOrNo,
      document: text.optional(),
      documentDate: text.optional(),
      meetingAt: instant.optional(),
    },
    escalated: { level: text, reason: text, step: ladderStep.optional(), subject: text.optional() },
    'closure-notice': { text },
    note: { text, nextStep: text.optional(), request: request.optional(), opens: name.optional() },
    'owner-set': { owner: z.union([name, z.literal(''), z.null()], mustBe('owner')) },
    'contact-reachable': { reachable: yesOrNo },
    retracted: { event: name },
    'set-aside': {
      step: name,
      command: deed,
      events: eventsWithin,
      why: text,
      meanwhile: z.array(name, mustBe('names')),
    },
    settled: { setAside: name, how: z.enum(['done', 'let-be'], mustBe('settling')) },
  }) satisfies Record<CaseEventType, z.ZodRawShape>;

type Schemas = ReadonlyMap<string, z.ZodType>;

function schemasWith(name: z.ZodType<string>): Schemas {
  const fact = { case: name, id: name.optional(), at: instant, by: text };
  return new Map(
    Object.entries(fieldsByType(name)).map(([type, fields]) => [type, z.object({ ...fact, ...fields })]),
  );
}

const schemas = schemasWith(z.custom<string>(isEventName, mustBe('name')));

/** A log keeps names of earlier versions, which took other ones, exactly as they came. */
const storedSchemas = schemasWith(z.string(mustBe('name')));

/** The first field of a line that its type does not allow, by its path, and what the field must hold. */
export interface FieldProblem {
  readonly field: string;
  readonly isMissing: boolean;
  readonly expected: ExpectedValue;
  readonly found: unknown;
}

/** True for a type that the interchange knows. */
export function isEventType(type: unknown): type is CaseEventType {
  return typeof type === 'string' && schemas.has(type);
}

/** Checks the fields of a parsed line of a known type; null when they are sound. */
export function checkFields(type: CaseEventType, line: object): FieldProblem | null {
  return firstProblem(schemas, type, line);
}

/** The same for a line that a log holds. */
export function checkStoredFields(type: CaseEventType, line: object): FieldProblem | null {
  return firstProblem(storedSchemas, type, line);
}

function firstProblem(schemas: Schemas, type: CaseEventType, line: object): FieldProblem | null {
  const issue = schemas.get(type)?.safeParse(line).error?.issues[0];
  if (issue === undefined) return null;
  const found = valueAt(line, issue.path);
  return {
    field: issue.path.join('.'),
    isMissing: found === undefined,
    expected: issue.message as ExpectedValue,
    found,
  };
}

/** Gives the event of a line whose fields are sound, with its unknown fields in their places. */
export function toEvent(line: object & { readonly at: string }): CaseEvent {
  return { ...line, at: readEventInstant(line.at) } as unknown as CaseEvent;
}

function isHolidays(value: unknown): boolean {
  if (typeof value === 'string') return isHolidayCode(value);
  return (
    Array.isArray(value) && value.every((date) => typeof date === 'string' && parseDate(date) !== undefined)
  );
}
