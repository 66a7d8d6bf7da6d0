import type { z } from 'zod';
import { aheadChannels } from '../../shared/ipc/aheadChannels.ts';
import type { Answer, Channel, ParsedRequest } from '../../shared/ipc/contract.ts';
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
  const known = typeof channel === 'string' ? termsOf(channel) : null;
  const terms = known instanceof Promise ? await known : known;
  if (terms === null) {
    return err({ kind: 'bad-request', field: 'channel', reason: words.requests.noChannel });
  }
  try {
    return await answerOn(terms, payload, server);
  } catch (error) {
    const problem = storageProblem(words, error);
    if (problem !== null) return err(problem);
    server.report(terms.channel, error);
    return err({ kind: 'bug', message: words.requests.bug(terms.channel) });
  }
}

/** A channel of the contract, and what is asked on it. */
interface Terms<C extends Channel> {
  readonly channel: C;
  readonly schema: z.ZodType<ParsedRequest<C>>;
}

let termsOfAll: ((channel: string) => Terms<Channel> | null) | null = null;

/** Null for what is no channel. The first screen asks on one alone: the schemas of the others are made after it. */
function termsOf(channel: string): Terms<Channel> | null | Promise<Terms<Channel> | null> {
  if (termsOfAll !== null) return termsOfAll(channel);
  if (channel === 'desk.ahead') return termsFrom(aheadChannels, channel);
  return import('../../shared/ipc/contract.ts').then(({ contract, isChannel }) => {
    termsOfAll = (name) => (isChannel(name) ? termsFrom(contract, name) : null);
    return termsOfAll(channel);
  });
}

function termsFrom<C extends Channel>(
  channels: { readonly [Name in C]: { readonly request: z.ZodType } },
  channel: C,
): Terms<C> {
  // ParsedRequest is the output of the schema of a channel. TypeScript does not see that for a generic index.
  return { channel, schema: channels[channel].request as z.ZodType<ParsedRequest<C>> };
}

async function answerOn<C extends Channel>(
  { channel, schema }: Terms<C>,
  payload: unknown,
  { handlers, turn, words }: Server,
): Promise<Answer<C>> {
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
