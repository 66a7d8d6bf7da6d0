import { useEffect, useState } from 'react';
import type { Channel, Request, Response } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { ask, listen } from '../api.ts';

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

const NOTHING_YET = { answer: null, problem: null };

/**
 * Asks main, and asks again when the request changes. An answer to an older question never replaces the answer to a
 * newer one. `request` is null while there is nothing to ask.
 */
export function useAnswer<C extends Channel>(
  channel: C,
  request: Request<C> | null,
  { upToDate = false, restMs = 0 }: AskingStyle = {},
): Answered<C> {
  const [answered, setAnswered] = useState<Answered<C>>(NOTHING_YET);
  // Requests are plain values: two with the same text ask for the same.
  const question = request === null ? null : JSON.stringify(request);
  useEffect(() => {
    if (question === null) return undefined;
    let newest = 0;
    const read = async (): Promise<void> => {
      newest += 1;
      const turn = newest;
      const told = await ask(channel, JSON.parse(question) as Request<C>);
      if (turn !== newest) return;
      setAnswered((last) =>
        told.ok ? { answer: told.value, problem: null } : { answer: last.answer, problem: told.error },
      );
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    if (restMs === 0) void read();
    else rest = setTimeout(() => void read(), restMs);
    const stop = upToDate ? listen('desk.changed', () => void read()) : undefined;
    return () => {
      newest = Number.NaN;
      clearTimeout(rest);
      stop?.();
    };
  }, [channel, question, upToDate, restMs]);
  return question === null ? (NOTHING_YET as Answered<C>) : answered;
}
