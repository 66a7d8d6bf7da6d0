import type { TeamDesk } from '../../../main/desk/team/teamDesk.ts';
import { afterMs } from '../../../main/scheduling/systemTimer.ts';
import { connectTeam } from '../../../main/team/wire/connectTeam.ts';
import { type KeptWire, keepSynced } from '../../../main/team/wire/sync/keepSynced.ts';
import { english } from '../../../shared/messages/en/english.ts';
import type { ChaosDeskOptions } from './deskOptions.ts';

/** Shorter than those of the product, so that what is swallowed is noticed within the attack. */
const LIMITS = { connectMs: 3_000, answerMs: 3_000 };

/** Keeps a desk in step with its team as the product does; says what becomes of its steps, and each fault of the wire. */
export function keepInStep(
  team: TeamDesk,
  { address, password, name }: ChaosDeskOptions,
  heard: (kind: string) => void,
): KeptWire {
  let fault = '';
  return keepSynced({
    words: english,
    team,
    subjects: [],
    address,
    wall: Date.now,
    connect: () => connectTeam(address, password, { desk: name, ...LIMITS }),
    beat: () => ({
      ...{ protocol: 1, eventVersion: 2, viewing: null, writing: false, says: {} },
      ...{ head: team.cases.head().g, pending: team.waiting().steps },
    }),
    after: afterMs,
    monotonic: () => performance.now(),
    random: Math.random,
    taken({ outcomes }) {
      for (const { outcome } of outcomes) heard(outcome.kind === 'kept' ? outcome.how : outcome.kind);
    },
    tell({ problem }) {
      const kind = problem?.kind ?? '';
      if (kind !== fault && kind !== '') heard(`fault: ${kind}`);
      fault = kind;
    },
    onBug(error) {
      throw error;
    },
  });
}
