import * as z from 'zod';
import { parseDate } from '../../calendar/instant/civilDate.ts';
import { spelledZone } from '../../calendar/zone/spelledZone.ts';
import { managementEmailSchema } from '../../escalation/managementEmail.ts';
import { broken } from '../../lang/formRule.ts';
import { isEventInstant } from '../../policy/eventInstant.ts';
import { isEventName } from '../../policy/eventName.ts';
import { impactAnswersSchema } from '../../severity/impactAnswers.ts';

const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const priority = severity;
const words = z.string().trim().min(1).max(20_000);
const short = z.string().trim().min(1).max(200);
const localDate = z.string().refine((text) => parseDate(text) !== undefined, broken('date'));
/** Names what is there already, exactly as the log has it. */
const named = z.string().min(1).max(200);
/** Names somebody from now on. */
const naming = z.string().refine(isEventName, broken('identifier'));
const onCase = { case: named, expectedVersion: z.number().int().nonnegative().optional() };

/** The commands that may also be given to many cases at once. */
export const onMany = {
  propose: z.object({ type: z.literal('propose-resolution'), ...onCase }),
  awaitCustomer: z.object({ type: z.literal('await-customer'), ...onCase }),
  recordReply: z.object({ type: z.literal('record-reply'), ...onCase }),
  changeSeverity: z.object({
    type: z.literal('change-severity'),
    ...onCase,
    severity,
    reason: words,
    agreed: z.enum(['care', 'both']).optional(),
    /** The severity that the customer asks for, when they ask for one. */
    asked: severity.optional(),
    /** The contact can be reached at all times: needed to raise to severity 1. */
    reachable: z.boolean().optional(),
  }),
  note: z.object({
    type: z.literal('note'),
    ...onCase,
    text: words,
    /** What the case waits for, shown in the queue until the next note that names one. */
    nextStep: short.optional(),
  }),
  assign: z.object({ type: z.literal('assign'), ...onCase, owner: naming.nullable() }),
  close: z.object({ type: z.literal('close'), ...onCase, reason: words.optional() }),
};

/** What an analyst asks for, in the imperative. `by`, `at` and ids are stamped by main, never taken from the window. */
export const caseCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open-case'),
    severity,
    priority,
    title: short,
    /** Id of a registered organization; its zone and holidays hold unless `site` names others. */
    customer: named,
    site: z
      .object({ zone: short.transform(spelledZone), city: short.optional(), holidays: short.optional() })
      .optional(),
    openedAt: z.number().int().refine(isEventInstant, broken('event-years')).optional(),
    /** Why the case was opened earlier than it is written down. */
    openedReason: short.optional(),
    channel: short.optional(),
    /** Id of a designated contact of that organization. */
    contact: named.optional(),
    /** The contact can be reached at all times: needed for severity 1. */
    reachable: z.boolean().optional(),
    organizationShortName: short.optional(),
    organizationId: short.optional(),
    conversationId: short.optional(),
    /** Why there is no conversation id. */
    noConversation: short.optional(),
    description: words.optional(),
    businessImpact: words.optional(),
    impact: impactAnswersSchema.optional(),
    /** The severity that the customer asks for, when they ask for one. */
    asked: severity.optional(),
    draft: named.optional(),
  }),
  z.object({ type: z.literal('respond'), ...onCase, channel: short.optional() }),
  z.object({ type: z.literal('restore'), ...onCase, workaround: z.boolean() }),
  onMany.propose,
  z.object({ type: z.literal('report-issue'), ...onCase }),
  onMany.awaitCustomer,
  onMany.recordReply,
  onMany.changeSeverity,
  z.object({ type: z.literal('change-priority'), ...onCase, priority }),
  z.object({ type: z.literal('escalate'), ...onCase, level: short, reason: words }),
  onMany.note,
  onMany.assign,
  z.object({ type: z.literal('update-status'), ...onCase, explanation: words, initialRca: words }),
  z.object({
    type: z.literal('deliver-rca'),
    ...onCase,
    complete: z.boolean(),
    /** Name or number of the document that the customer got, and its local date; a complete RCA has both. */
    document: short.optional(),
    documentDate: localDate.optional(),
    /** When it is talked through, if the customer asked for a discussion. */
    meetingAt: z.number().int().refine(isEventInstant, broken('event-years')).optional(),
  }),
  /** The customer asks for more documents: a case of its own, which names this one and where to send them. */
  z.object({ type: z.literal('request-documents'), ...onCase, addressee: short, text: words }),
  /** The customer asks to talk the RCA through: a meeting is planned when the final document is delivered. */
  z.object({ type: z.literal('request-discussion'), ...onCase, text: words }),
  /** The next step of the customer's urgency ladder (policy §7); the third carries the e-mail. */
  z.object({
    type: z.literal('raise-urgency'),
    ...onCase,
    step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: words.optional(),
    email: managementEmailSchema.optional(),
  }),
  z.object({ type: z.literal('give-closure-notice'), ...onCase, text: words }),
  z.object({ type: z.literal('mark-reachable'), ...onCase, reachable: z.boolean() }),
  /** A correction: what an earlier event says did not happen. */
  z.object({ type: z.literal('retract'), ...onCase, event: named }),
  onMany.close,
  /** A step that was set aside is done now, or not at all. */
  z.object({ type: z.literal('do-anyway'), ...onCase, setAside: named }),
  z.object({ type: z.literal('let-be'), ...onCase, setAside: named }),
  z.object({ type: z.literal('reopen'), ...onCase, impact: z.boolean() }),
]);

export type CaseCommand = z.infer<typeof caseCommandSchema>;
export type CaseCommandType = CaseCommand['type'];
