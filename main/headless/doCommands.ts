import * as z from 'zod';
import { type CaseCommand, caseCommandSchema } from '../../shared/case/decide/caseCommand.ts';
import { settleCommandSchema } from '../../shared/customer/customerChange.ts';
import { organizationCommandSchema } from '../../shared/customer/organizationCommand.ts';
import { shown } from '../../shared/interchange/lineProblem.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { DEEPEST_JSON, type JsonObject, parseJsonObject } from '../../shared/lang/jsonObject.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { valueAt } from '../../shared/lang/valueAt.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { formIssueText } from '../../shared/wording/formIssueText.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import type { Desk } from '../desk/desk.ts';
import type { Line } from '../transfer/lineCutter.ts';
import { problemSentence } from './problemSentence.ts';
import type { Headless } from './surroundings.ts';

/** What an analyst may ask for, as a line of a file. */
const commandSchema = z.union([caseCommandSchema, organizationCommandSchema, settleCommandSchema]);
type Command = z.output<typeof commandSchema>;

export interface CommandProblem {
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

/** What a command did: an answer line, or why it was not done. */
export type CommandAnswer = Result<string, CommandProblem>;

/**
 * Does the commands of the console, one line each, under the same guards as its window (policy §5). Each answer is
 * durable when it is given.
 */
export function doCommand(
  text: Line,
  line: number,
  desk: Desk,
  headless: Pick<Headless, 'words' | 'now' | 'zone'>,
): CommandAnswer {
  const read = readCommand(headless.words, text);
  if (!read.ok) return err({ line, ...read.error });
  const command = read.value;
  const done = doOn(desk, command);
  if (!done.ok) return err({ line, field: command.type, reason: reasonOf(done.error, headless) });
  return ok(JSON.stringify({ type: command.type, ...done.value }));
}

function doOn(desk: Desk, command: Command): Result<object | null, DeskProblem> {
  if ('setAside' in command && 'customer' in command) return desk.settleChange(command);
  return isOrganizationCommand(command)
    ? desk.changeOrganization(command)
    : desk.command(command as CaseCommand);
}

const ORGANIZATION_COMMANDS: ReadonlySet<string> = new Set(
  organizationCommandSchema.options.map(({ shape }) => shape.type.value),
);

function isOrganizationCommand(
  command: Command,
): command is Extract<Command, z.output<typeof organizationCommandSchema>> {
  return ORGANIZATION_COMMANDS.has(command.type);
}

function readCommand(words: Catalogue, text: Line): Result<Command, Omit<CommandProblem, 'line'>> {
  if (text === null) return err({ field: 'UTF-8', reason: words.interchange.notUtf8 });
  const read = parseJsonObject(text);
  return read.ok
    ? commandIn(words, read.value)
    : err({ field: 'line', reason: notAnObject(words, read.error) });
}

function commandIn(words: Catalogue, parsed: JsonObject): Result<Command, Omit<CommandProblem, 'line'>> {
  const { headless, interchange } = words;
  const { type } = parsed;
  if (type === undefined) return err({ field: 'type', reason: interchange.missing('type') });
  if (typeof type !== 'string') return err({ field: 'type', reason: headless.noCommand(shown(type)) });
  const command = schemaOf(type, parsed).safeParse(parsed);
  if (command.success) return ok(command.data);
  const issue = command.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? 'type' : issue.path.join('.');
  if (issue === undefined || field === 'type') return err({ field, reason: headless.noCommand(shown(type)) });
  const isMissing = valueAt(parsed, issue.path) === undefined;
  return err({ field, reason: isMissing ? interchange.missing(field) : formIssueText(words, issue, false) });
}

/** Cases and customers both have what was set aside: the field says which. */
function schemaOf(type: string, parsed: JsonObject) {
  if (ORGANIZATION_COMMANDS.has(type)) return organizationCommandSchema;
  const isOfCustomer = parsed.customer !== undefined && SETTLING.has(type);
  return isOfCustomer ? settleCommandSchema : caseCommandSchema;
}

const SETTLING: ReadonlySet<string> = new Set(
  settleCommandSchema.options.map(({ shape }) => shape.type.value),
);

function notAnObject({ interchange }: Catalogue, because: 'not-json' | 'too-deep'): string {
  return because === 'too-deep' ? interchange.tooDeep(DEEPEST_JSON) : interchange.notJson;
}

function reasonOf(
  problem: DeskProblem,
  { words, now, zone }: Pick<Headless, 'words' | 'now' | 'zone'>,
): string {
  if (problem.kind === 'bad-request') return words.problems.badRequest(problem.field, problem.reason);
  if (problem.kind !== 'refused') return problemSentence(words, problem);
  return refusalText(words, problem.refusal, { now: now(), ownZone: zone }).long;
}
