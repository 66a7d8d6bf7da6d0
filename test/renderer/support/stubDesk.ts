import type { DeskBridge } from '../../../shared/ipc/bridge.ts';
import type { Channel, Response } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/lang/result.ts';

type Answers = { readonly [C in Channel]?: (request: never) => Response<C> | Promise<Response<C>> };

/** Stands in for main: answers the given channels, fails the test on any other. Gives the questions that were asked. */
export function stubDesk(answers: Answers): { readonly channel: string; readonly request: unknown }[] {
  const asked: { channel: string; request: unknown }[] = [];
  const desk: DeskBridge = {
    ask: async (channel, request) => {
      asked.push({ channel, request });
      const answer = answers[channel] as ((request: unknown) => unknown) | undefined;
      if (answer === undefined) throw new Error(`The test has no answer for ${channel}.`);
      return ok((await answer(request)) as never);
    },
    on: () => () => undefined,
  };
  Object.assign(window, { desk });
  return asked;
}
