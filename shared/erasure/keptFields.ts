import { parseDate } from '../calendar/instant/civilDate.ts';
import { isZone } from '../calendar/zone/zoneNames.ts';
import type { CaseEventType } from '../case/events/caseEvent.ts';
import { CLOSING_CAUSES } from '../case/events/closingCause.ts';
import { isHolidayCode } from '../customer/holidayCode.ts';
import { LADDER_LEVELS } from '../escalation/ladderStep.ts';
import { readEventInstant } from '../policy/eventInstant.ts';
import { impactAnswersSchema } from '../severity/impactAnswers.ts';

/** What stands where words stood: the one text that an erased line may have that was not there before. */
export const ERASED = '[erased]';

/** The texts that are codes of the desk, and so no words of anybody. */
export interface KnownCodes {
  /** True for the id of a channel of an edition. */
  isChannel(text: string): boolean;
}

/** Gives what of a field stays; undefined for a field that goes. */
export type Keep = (value: unknown, codes: KnownCodes) => unknown;

export type KeptFields = Readonly<Record<string, Keep>>;

const word: Keep = (value) => (typeof value === 'string' ? ERASED : undefined);
const only =
  (isKept: (value: unknown, codes: KnownCodes) => boolean): Keep =>
  (value, codes) =>
    isKept(value, codes) ? value : undefined;

/** Names of cases, events, customers, editions and members, and codes: other events and rules refer to them. */
const name = only(isText);
const rank = only((value) => value === 1 || value === 2 || value === 3 || value === 4);
const yesOrNo = only((value) => typeof value === 'boolean');
const date = only((value) => isText(value) && parseDate(value) !== undefined);
const instant = only((value) => isText(value) && readEventInstant(value) !== undefined);
const channel = only((value, codes) => isText(value) && codes.isChannel(value));

const LEVELS: ReadonlySet<unknown> = new Set(Object.values(LADDER_LEVELS));
/** A technical level is a number, or a word of the one who wrote it. */
const level: Keep = (value) =>
  LEVELS.has(value) || (isText(value) && /^\d{1,2}$/.test(value)) ? value : ERASED;

/** The site of a customer decides every deadline, who it is none. */
const customer: Keep = (value) =>
  keptOf(value, {
    id: name,
    name: word,
    zone: only((zone) => isText(zone) && isZone(zone)),
    holidays: only(isHolidays),
  });

const impact: Keep = (value) => (impactAnswersSchema.safeParse(value).success ? value : undefined);

/** What a step that was set aside asked for: which command it was, and of which case. */
const deed: Keep = (value) => keptOf(value, { type: name, case: name });

const nameList = only((value) => Array.isArray(value) && value.every(isText));

/** What every line says: of which case, of whose hand, when. Neither the server nor the order of the log lets go of these. */
export const STAMP: KeptFields = { case: name, id: name, at: name, by: name, type: name };

/**
 * What clocks, review and rules need of each type of event. A field that is not named here goes: what nobody thought of may
 * be a word.
 */
export const KEPT_FIELDS: Readonly<Record<Exclude<CaseEventType, 'set-aside'>, KeptFields>> = {
  opened: {
    severity: rank,
    priority: rank,
    title: word,
    customer,
    edition: name,
    channel,
    follows: name,
    followsSeverity: rank,
    regarding: name,
    impact,
    suggested: rank,
    asked: rank,
  },
  responded: { channel },
  'severity-set': {
    severity: rank,
    reason: word,
    agreed: only((value) => value === 'care' || value === 'both'),
    asked: rank,
  },
  'priority-set': { priority: rank },
  'awaiting-customer': {},
  'customer-replied': {},
  restored: { workaround: yesOrNo },
  'resolution-proposed': { followUp: name },
  'issue-reported': {},
  closed: {
    followUp: name,
    cause: only((value) => CLOSING_CAUSES.some((cause) => cause === value)),
    causeCase: name,
  },
  reopened: { impact: yesOrNo, followsSeverity: rank },
  'status-update': { explanation: word, initialRca: word },
  'rca-delivered': { complete: yesOrNo, document: word, documentDate: date, meetingAt: instant },
  escalated: { level, reason: word, step: only((value) => value === 1 || value === 2 || value === 3) },
  'closure-notice': { text: word },
  note: {
    text: word,
    request: only((value) => value === 'discussion' || value === 'documents'),
    opens: name,
  },
  'owner-set': { owner: only((value) => value === null || isText(value)) },
  'contact-reachable': { reachable: yesOrNo },
  retracted: { event: name },
  settled: { setAside: name, how: only((value) => value === 'done' || value === 'let-be') },
};

/** Of a step that was set aside; its events are lines of their own. */
export const KEPT_OF_SET_ASIDE: KeptFields = { step: name, command: deed, why: name, meanwhile: nameList };

/** Gives the fields of an object that stay, in their order; undefined for what is no object. */
export function keptOf(value: unknown, fields: KeptFields, codes: KnownCodes = NO_CODES): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [field, was] of Object.entries(value)) {
    const keep = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const stays = keep?.(was, codes);
    if (stays !== undefined) kept[field] = stays;
  }
  return kept;
}

const NO_CODES: KnownCodes = { isChannel: () => false };

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isHolidays(value: unknown): boolean {
  if (isText(value)) return isHolidayCode(value);
  return Array.isArray(value) && value.every((day) => isText(day) && parseDate(day) !== undefined);
}
