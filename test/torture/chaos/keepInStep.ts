import { setTimeout as sleep } from 'node:timers/promises';
import type { TeamDesk } from '../../../main/desk/team/teamDesk.ts';
import { connectTeam } from '../../../main/team/wire/connectTeam.ts';
import { createExchange } from '../../../main/team/wire/sync/exchange.ts';
import { WireFault } from '../../../main/team/wire/wireFault.ts';
import { english } from '../../../shared/messages/en/english.ts';
import type { ChaosDeskOptions } from './deskOptions.ts';

/** Shorter than those of the product, so that what is swallowed is noticed within the attack. */
const LIMITS = { connectMs: 3_000, answerMs: 3_000 };
const APART_MS = 100;

/** Exchanges with the server again and again, over new connections where one fails, until it is told to end. */
export function keepInStep(
  team: TeamDesk,
  { address, password, name }: ChaosDeskOptions,
  heard: (kind: string) => void,
): { readonly end: () => Promise<void> } {
  let isOver = false;
  const parts = {
    words: english,
    team,
    subjects: [],
    wall: Date.now,
    taken: ({ outcomes }: Parameters<Parameters<typeof createExchange>[1]['taken']>[0]) => {
      for (const { outcome } of outcomes) heard(outcome.kind === 'kept' ? outcome.how : outcome.kind);
    },
    sent: () => undefined,
  };
  const overOneConnection = async (): Promise<void> => {
    const server = await connectTeam(address, password, { desk: name, ...LIMITS });
    try {
      const { exchange } = createExchange(server, parts);
      while (!isOver) {
        await exchange();
        await sleep(APART_MS);
      }
    } finally {
      await server.end().catch(() => undefined);
    }
  };
  const running = (async () => {
    while (!isOver) {
      try {
        await overOneConnection();
      } catch (error) {
        // A log that is not the team's, or a fault of the program, fails the attack.
        if (!(error instanceof WireFault)) throw error;
        heard(`fault: ${error.kind}`);
        await sleep(APART_MS);
      }
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await running;
    },
  };
}
