import { useEffect, useMemo, useReducer } from 'react';
import type { Answer, Channel, Request, Response } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { ask, listen } from '../api.ts';
import { createTurns } from './turns.ts';

/** What main answered last; `answer` stays while a newer question is under way, or after one that failed. */
export interface Answered<C extends Channel> {
  readonly answer: Response<C> | null;
  readonly problem: DeskProblem | null;
}

export interface AskingStyle {
  /** Asks again whenever the desk changes. */
  readonly upToDate?: boolean;
  /** How long a question rests before it is asked, in ms: a text that is still typed is not asked for. */
  readonly restMs?: number;
}

interface AnswerStyle<C extends Channel> extends AskingStyle {
  /** What must be here before an answer is shown, such as the calendars of its rows. Pass a stable function. */
  readonly before?: (answer: Response<C>) => Promise<unknown>;
}

/** What makes an answer old: dates and weeks are those of the analyst's zone. */
const NEWS = ['desk.changed', 'zone.changed'] as const;

const NOTHING_YET = { answer: null, problem: null };

/**
 * Asks main, and asks again when the request changes. An answer to an older question never replaces the answer to a
 * newer one. `request` is null while there is nothing to ask; then nothing is answered.
 */
export function useAnswer<C extends Channel>(
  channel: C,
  request: Request<C> | null,
  { before, ...style }: AnswerStyle<C> = {},
): Answered<C> {
  // Requests are plain values: two with the same text ask for the same.
  const question = request === null ? null : JSON.stringify(request);
  const find = useMemo(
    () => (question === null ? null : () => askBefore(channel, JSON.parse(question), before)),
    [channel, question, before],
  );
  const [answered, take] = useReducer(takeAnswer<C>, NOTHING_YET as Answered<C>);
  useQuestion(find, style, take);
  return answered;
}

/**
 * Gives what `find` found last; undefined until it has found something. It looks again when `find` changes: pass a
 * stable function. What an older search finds never replaces what a newer one found.
 */
export function useFound<T>(find: () => Promise<T>, style: AskingStyle = {}): T | undefined {
  const [found, take] = useReducer(takeFound<T>, undefined);
  useQuestion(find, style, take);
  return found;
}

function takeAnswer<C extends Channel>(last: Answered<C>, told: Answer<C> | null): Answered<C> {
  if (told === null) return NOTHING_YET;
  return told.ok ? { answer: told.value, problem: null } : { answer: last.answer, problem: told.error };
}

function takeFound<T>(_last: T | undefined, found: T | null): T | undefined {
  return found ?? undefined;
}

/** Asks and hands over what comes back; null at once where there is nothing to ask any more. */
function useQuestion<T>(
  find: (() => Promise<T>) | null,
  { upToDate = false, restMs = 0 }: AskingStyle,
  take: (found: T | null) => void,
): void {
  useEffect(() => {
    if (find === null) return take(null);
    const begin = createTurns();
    let isOver = false;
    const read = async (): Promise<void> => {
      const counts = begin();
      const found = await find();
      if (!isOver && counts()) take(found);
    };
    const rest = restMs > 0 ? setTimeout(() => void read(), restMs) : undefined;
    if (restMs <= 0) void read();
    const stops = upToDate ? NEWS.map((news) => listen(news, () => void read())) : [];
    return () => {
      isOver = true;
      clearTimeout(rest);
      for (const stop of stops) stop();
    };
  }, [find, upToDate, restMs, take]);
}

async function askBefore<C extends Channel>(
  channel: C,
  request: Request<C>,
  before: ((answer: Response<C>) => Promise<unknown>) | undefined,
): Promise<Answer<C>> {
  const answer = await ask(channel, request);
  if (answer.ok) await before?.(answer.value);
  return answer;
}
