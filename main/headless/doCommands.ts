import * as z from 'zod';
import { caseCommandSchema } from '../../shared/case/decide/caseCommand.ts';
import { organizationCommandSchema } from '../../shared/customer/organizationCommand.ts';
import { shown } from '../../shared/interchange/lineProblem.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { DEEPEST_JSON, type JsonObject, parseJsonObject } from '../../shared/lang/jsonObject.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { english } from '../../shared/messages/en/english.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { interchangeWords } from '../../shared/messages/en/interchange.ts';
import { problemWords } from '../../shared/messages/en/problems.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import type { Desk } from '../desk/desk.ts';
import type { Line } from '../transfer/lineCutter.ts';
import { problemSentence } from './problemSentence.ts';
import type { Headless } from './surroundings.ts';

/** What an analyst may ask for, as a line of a file. */
const commandSchema = z.union([caseCommandSchema, organizationCommandSchema]);
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
  headless: Pick<Headless, 'now' | 'zone'>,
): CommandAnswer {
  const read = readCommand(text);
  if (!read.ok) return err({ line, ...read.error });
  const command = read.value;
  const done = isOrganizationCommand(command) ? desk.changeOrganization(command) : desk.command(command);
  if (!done.ok) return err({ line, field: command.type, reason: reasonOf(done.error, headless) });
  return ok(JSON.stringify({ type: command.type, ...done.value }));
}

const ORGANIZATION_COMMANDS: ReadonlySet<string> = new Set(
  organizationCommandSchema.options.map(({ shape }) => shape.type.value),
);

function isOrganizationCommand(
  command: Command,
): command is Extract<Command, z.output<typeof organizationCommandSchema>> {
  return ORGANIZATION_COMMANDS.has(command.type);
}

function readCommand(text: Line): Result<Command, Omit<CommandProblem, 'line'>> {
  if (text === null) return err({ field: 'UTF-8', reason: interchangeWords.notUtf8 });
  const read = parseJsonObject(text);
  return read.ok ? commandIn(read.value) : err({ field: 'line', reason: notAnObject(read.error) });
}

function commandIn(parsed: JsonObject): Result<Command, Omit<CommandProblem, 'line'>> {
  const { type } = parsed;
  if (type === undefined) return err({ field: 'type', reason: interchangeWords.missing('type') });
  if (typeof type !== 'string') return err({ field: 'type', reason: headlessWords.noCommand(shown(type)) });
  const schema = ORGANIZATION_COMMANDS.has(type) ? organizationCommandSchema : caseCommandSchema;
  const command = schema.safeParse(parsed);
  if (command.success) return ok(command.data);
  const issue = command.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? 'type' : issue.path.join('.');
  if (field === 'type') return err({ field, reason: headlessWords.noCommand(shown(type)) });
  const isMissing = issue?.code === 'invalid_type' && valueAt(parsed, issue.path) === undefined;
  return err({ field, reason: isMissing ? interchangeWords.missing(field) : (issue?.message ?? '') });
}

function notAnObject(because: 'not-json' | 'too-deep'): string {
  return because === 'too-deep' ? interchangeWords.tooDeep(DEEPEST_JSON) : interchangeWords.notJson;
}

function valueAt(parsed: unknown, path: ReadonlyArray<PropertyKey>): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    parsed,
  );
}

function reasonOf(problem: DeskProblem, { now, zone }: Pick<Headless, 'now' | 'zone'>): string {
  if (problem.kind === 'bad-request') return problemWords.badRequest(problem.field, problem.reason);
  if (problem.kind !== 'refused') return problemSentence(problem);
  return refusalText(english, problem.refusal, { now: now(), ownZone: zone }).long;
}
