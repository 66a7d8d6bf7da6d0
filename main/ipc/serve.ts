import type { z } from 'zod';
import {
  type Answer,
  type Channel,
  contract,
  isChannel,
  type ParsedRequest,
} from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err } from '../../shared/lang/result.ts';
import { valueAt } from '../../shared/lang/valueAt.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { formIssueText } from '../../shared/wording/formIssueText.ts';
import { storageProblem } from '../desk/storageProblem.ts';
import type { Handlers } from './handler.ts';
import type { ImportTurn } from './importTurn.ts';

const LONGEST_REASON = 300;

export interface Question {
  readonly channel: unknown;
  readonly payload: unknown;
  readonly trusted: boolean;
}

/** Hears of exceptions, which are bugs: the channel and the error, never the payload, which may hold text of a case. */
export type ReportBug = (channel: string, error: unknown) => void;

/** What answers the window. */
export interface Server {
  readonly handlers: Handlers;
  readonly turn: ImportTurn;
  readonly words: Catalogue;
  readonly report: ReportBug;
}

/** Answers one message of the window: sender, channel and payload are checked before the handler is called (ADR 0005). */
export async function answerQuestion(
  question: Question,
  server: Server,
): Promise<Result<unknown, DeskProblem>> {
  const { channel, payload, trusted } = question;
  const { words } = server;
  if (!trusted) return err({ kind: 'bad-request', field: 'sender', reason: words.requests.foreignSender });
  if (typeof channel !== 'string' || !isChannel(channel)) {
    return err({ kind: 'bad-request', field: 'channel', reason: words.requests.noChannel });
  }
  try {
    return await answerOn(channel, payload, server);
  } catch (error) {
    const problem = storageProblem(words, error);
    if (problem !== null) return err(problem);
    server.report(channel, error);
    return err({ kind: 'bug', message: words.requests.bug(channel) });
  }
}

async function answerOn<C extends Channel>(
  channel: C,
  payload: unknown,
  { handlers, turn, words }: Server,
): Promise<Answer<C>> {
  const schema: z.ZodType<ParsedRequest<C>> = schemaOf(channel);
  const parsed = parsedWith(schema, payload);
  if (parsed === null) return err({ kind: 'bad-request', field: 'request', reason: words.requests.tooDeep });
  if (!parsed.success) return err(badRequest(words, parsed.error, payload));
  return handlers[channel].answer(parsed.data, turn);
}

/** Null where the check runs out of stack: it measures whatever has a `length`, a deeply nested list too. */
function parsedWith<T>(schema: z.ZodType<T>, payload: unknown): z.ZodSafeParseResult<T> | null {
  try {
    return schema.safeParse(payload);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function schemaOf<C extends Channel>(channel: C): z.ZodType<ParsedRequest<C>> {
  // ParsedRequest is the output of the schema of a channel. TypeScript does not see that for a generic index.
  return contract[channel].request as unknown as z.ZodType<ParsedRequest<C>>;
}

function badRequest(words: Catalogue, error: z.ZodError, payload: unknown): DeskProblem {
  const issue = error.issues[0];
  if (issue === undefined)
    return { kind: 'bad-request', field: 'request', reason: words.requests.notUnderstood };
  const field = issue.path.length === 0 ? 'request' : issue.path.join('.');
  const isMissing = valueAt(payload, issue.path) === undefined;
  return { kind: 'bad-request', field: short(field), reason: short(formIssueText(words, issue, isMissing)) };
}

/** Shortens what a refusal quotes of a request. */
function short(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text;
}
