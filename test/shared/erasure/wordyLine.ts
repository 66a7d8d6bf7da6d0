import * as fc from 'fast-check';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEventType } from '../../../shared/case/events/caseEvent.ts';

/** Stands in every word of these lines, and in nothing else. */
export const MARK = 'Ω';

/** A text as somebody may have typed it. */
export const anyWord: fc.Arbitrary<string> = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ maxLength: 8 }))
  .map(([before, after]) => `${before}${MARK}${after}`);

const rank = fc.constantFrom(1, 2, 3, 4);
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
const caseName = fc.constantFrom('48247', '48300');
const eventId = fc.uuid();
const channel = fc.constantFrom('phone', 'web');
const answer = fc.constantFrom('yes', 'no');

/** Anything of which a program that wrote a line may have thought, at any depth. */
const unknown = fc.oneof(
  anyWord,
  fc.array(anyWord, { maxLength: 2 }),
  fc.record({ who: anyWord, more: fc.record({ text: anyWord }) }),
);

const customer = fc.record({
  id: fc.constant('donaulicht'),
  name: anyWord,
  zone: fc.constantFrom('Europe/Vienna', 'Asia/Tokyo'),
  city: maybe(anyWord),
  holidays: maybe(fc.constantFrom<string | string[]>('AT', ['2026-12-08'])),
  person: maybe(unknown),
});

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Each field that an event of a type may have, words in it where it may hold words. */
const FIELDS: Readonly<Record<Exclude<CaseEventType, 'set-aside'>, Fields>> = {
  opened: {
    severity: rank,
    priority: rank,
    title: anyWord,
    customer,
    edition: fc.constantFrom('targets', 'means'),
    channel: maybe(fc.oneof(channel, anyWord)),
    contact: maybe(unknown),
    organizationShortName: maybe(anyWord),
    organizationId: maybe(anyWord),
    conversationId: maybe(anyWord),
    description: maybe(unknown),
    businessImpact: maybe(anyWord),
    follows: maybe(caseName),
    followsSeverity: maybe(rank),
    openedReason: maybe(anyWord),
    noConversation: maybe(anyWord),
    impact: maybe(fc.oneof(fc.record({ critical: answer }), unknown)),
    suggested: maybe(fc.oneof(rank, anyWord)),
    asked: maybe(fc.oneof(rank, anyWord)),
    attachments: maybe(
      fc.array(fc.record({ name: anyWord, sha256: fc.constant('ab'.repeat(32)), bytes: fc.nat() })),
    ),
    regarding: maybe(caseName),
    sendTo: maybe(anyWord),
  },
  responded: { channel: maybe(fc.oneof(channel, anyWord)) },
  'severity-set': {
    severity: rank,
    reason: anyWord,
    agreed: maybe(fc.constantFrom('care', 'both')),
    asked: maybe(rank),
  },
  'priority-set': { priority: rank },
  'awaiting-customer': {},
  'customer-replied': {},
  restored: { workaround: maybe(fc.boolean()) },
  'resolution-proposed': { followUp: maybe(caseName) },
  'issue-reported': {},
  closed: {
    reason: maybe(anyWord),
    followUp: maybe(caseName),
    cause: maybe(anyWord),
    causeCase: maybe(caseName),
  },
  reopened: { impact: fc.boolean(), followsSeverity: maybe(rank) },
  'status-update': { explanation: anyWord, initialRca: anyWord },
  'rca-delivered': {
    complete: fc.boolean(),
    document: maybe(anyWord),
    documentDate: maybe(fc.oneof(fc.constant('2026-12-08'), anyWord)),
    meetingAt: maybe(fc.constant('2026-12-09T10:00:00+01:00')),
  },
  escalated: {
    level: fc.oneof(fc.constantFrom('2', 'request-in-case'), anyWord),
    reason: anyWord,
    step: maybe(fc.constantFrom(1, 2, 3)),
    subject: maybe(anyWord),
  },
  'closure-notice': { text: anyWord },
  note: {
    text: anyWord,
    nextStep: maybe(anyWord),
    request: maybe(fc.constantFrom('discussion', 'documents')),
    opens: maybe(caseName),
  },
  'owner-set': { owner: fc.constantFrom('AM', '', null) },
  'contact-reachable': { reachable: fc.boolean() },
  retracted: { event: eventId },
  settled: { setAside: eventId, how: fc.constantFrom('done', 'let-be') },
};

const anyInstant = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-01-01') + 300 * DAY })
  .map((at) => new Date(at).toISOString());

const stamp = (type: string): Fields => ({
  case: caseName,
  id: maybe(eventId),
  at: anyInstant,
  by: fc.constantFrom('AM', 'policy'),
  type: fc.constant(type),
  told: maybe(unknown),
});

type Line = Readonly<Record<string, unknown>>;

const plainLine = (type: keyof typeof FIELDS): fc.Arbitrary<Line> =>
  fc.record({ ...stamp(type), ...FIELDS[type] });
const anyPlainLine = fc.oneof(...Object.keys(FIELDS).map((type) => plainLine(type as keyof typeof FIELDS)));

const setAsideLine: fc.Arbitrary<Line> = fc.record({
  ...stamp('set-aside'),
  step: fc.uuid(),
  command: fc.record({ type: fc.constant('note'), case: caseName, text: anyWord, more: maybe(unknown) }),
  events: fc.array(
    fc.oneof(anyPlainLine, fc.record({ type: fc.constant('later-type'), at: anyInstant, text: anyWord })),
    { maxLength: 3 },
  ),
  why: fc.constant('taken-over'),
  meanwhile: fc.array(fc.uuid(), { maxLength: 2 }),
});

/** The line of an event of any type, with words wherever a line may have some. */
export const wordyLine: fc.Arbitrary<string> = fc
  .oneof(anyPlainLine, setAsideLine)
  .map((line) => JSON.stringify(line));

/** Adds words to a line that has its event's fields already. */
export function withWords(line: string, word: string): string {
  const event = JSON.parse(line) as Line;
  const fields = FIELDS[event.type as keyof typeof FIELDS];
  const texts = Object.keys(fields).filter((field) => typeof event[field] === 'string' && IS_TEXT.has(field));
  return JSON.stringify({ ...event, ...Object.fromEntries(texts.map((field) => [field, word])), told: word });
}

const IS_TEXT = new Set([
  'title',
  'reason',
  'explanation',
  'initialRca',
  'document',
  'text',
  'nextStep',
  'subject',
]);
