import type { DeskBridge } from '../../../shared/ipc/bridge.ts';
import type { Channel, Response } from '../../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Pushes, PushName } from '../../../shared/ipc/pushes.ts';
import { err, ok } from '../../../shared/lang/result.ts';

/** What a test says instead of an answer, where main would not do what was asked. */
class Refused {
  readonly problem: DeskProblem;

  constructor(problem: DeskProblem) {
    this.problem = problem;
  }
}

export type Answers = {
  readonly [C in Channel]?: (request: never) => Response<C> | Refused | Promise<Response<C> | Refused>;
};

type Listener = (payload: never) => void;
let listeners: { readonly name: PushName; readonly listener: Listener }[] = [];

/** What every window asks for by the way. A test that is about it gives an answer of its own. */
const ALWAYS: Readonly<Partial<Record<Channel, unknown>>> = { 'unsent.list': [], 'unsent.keep': null };

/** Stands in for main: answers the given channels, fails the test on any other. Gives the questions that were asked. */
export function stubDesk(answers: Answers): { readonly channel: string; readonly request: unknown }[] {
  const asked: { channel: string; request: unknown }[] = [];
  listeners = [];
  const desk: DeskBridge = {
    ask: async (channel, request) => {
      const isOwn = answers[channel] !== undefined;
      if (!isOwn && ALWAYS[channel] !== undefined) return ok(ALWAYS[channel] as never);
      asked.push({ channel, request });
      const answer = answers[channel] as ((request: unknown) => unknown) | undefined;
      if (answer === undefined) throw unanswered(channel);
      const given = await answer(request);
      return given instanceof Refused ? err(given.problem) : ok(given as never);
    },
    on: (name, listener) => {
      const entry = { name, listener: listener as Listener };
      listeners.push(entry);
      return () => {
        listeners = listeners.filter((other) => other !== entry);
      };
    },
  };
  Object.assign(window, { desk });
  return asked;
}

/** Says something to the window without being asked, as main does. */
export function push<P extends PushName>(name: P, payload: Pushes[P]): void {
  for (const entry of listeners) if (entry.name === name) entry.listener(payload as never);
}

/** Answers a question with a problem. */
export function refuse(problem: DeskProblem): Refused {
  return new Refused(problem);
}

/** The window takes what its bridge throws for a problem of main: so the test is failed aside. */
function unanswered(channel: Channel): Error {
  const error = new Error(`The test has no answer for ${channel}.`);
  void Promise.reject(error);
  return error;
}
