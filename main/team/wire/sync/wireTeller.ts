import type { WireState } from '../../../../shared/team/wireState.ts';
import { storageProblem } from '../../../desk/storageProblem.ts';
import { writeAddress } from '../teamAddress.ts';
import { sayFault, WireFault } from '../wireFault.ts';
import type { Greeting } from './exchange.ts';
import type { KeepParts } from './keepParts.ts';
import { WireStop } from './wireProblem.ts';

/** Keeps the state of a wire, and tells of each change. */
export interface WireTeller {
  state(): WireState;
  /** Everything was exchanged. */
  live(greeting: Greeting): void;
  /** What an error makes of the wire. */
  fail(error: unknown): void;
}

export function createWireTeller(parts: KeepParts): WireTeller {
  const { team, wall } = parts;
  let state: WireState = { link: 'connecting', since: wall(), heardAt: null, problem: null, server: null };
  const become = (next: Partial<WireState> & Pick<WireState, 'link' | 'problem'>): void => {
    const since = next.link === state.link ? state.since : wall();
    state = { ...state, ...next, since };
    team.setReached(state.link === 'live');
    parts.tell(state);
  };
  return {
    state: () => state,
    live: (greeting) =>
      become({ link: 'live', problem: null, heardAt: wall(), server: serverOf(greeting, parts) }),
    fail(error) {
      const said = saidOf(error, parts);
      if (said === null) parts.onBug(error);
      become(said ?? { link: 'offline', problem: null });
    },
  };
}

function serverOf({ head, ahead }: Greeting, { address }: KeepParts): NonNullable<WireState['server']> {
  const { role, cases, schema, leastProtocol, eventVersion } = head;
  const place = { address: writeAddress(address), login: address.login };
  return { ...place, role, head: cases, schema, leastProtocol, eventVersion, clockOffset: ahead };
}

/** Null for a bug. */
function saidOf(error: unknown, { words, address }: KeepParts): Pick<WireState, 'link' | 'problem'> | null {
  if (error instanceof WireStop) return { link: 'stopped', problem: { kind: 'page', words: error.message } };
  if (error instanceof WireFault) {
    const link = isAboutLogin(error) ? 'stopped' : 'offline';
    return { link, problem: { kind: error.kind, words: sayFault(words, error, address) } };
  }
  const problem = storageProblem(words, error);
  if (problem?.kind !== 'not-written') return null;
  const said = words.problems.notWritten(problem.reason);
  return { link: 'offline', problem: { kind: 'server-error', words: said } };
}

/** Tried again and again, a wrong password could lock the login. */
function isAboutLogin({ kind }: WireFault): boolean {
  return kind === 'password' || kind === 'no-login';
}
