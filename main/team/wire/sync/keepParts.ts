import type { Milliseconds } from '../../../../shared/calendar/instant/instant.ts';
import type { WireState } from '../../../../shared/team/wireState.ts';
import type { TeamAddress } from '../teamAddress.ts';
import type { Beat, TeamServer } from '../teamServer.ts';
import type { ExchangeParts } from './exchange.ts';
import type { WireTimes } from './wake.ts';

/** What a wire that is kept up needs. */
export interface KeepParts extends Omit<ExchangeParts, 'sent' | 'most'>, WireTimes {
  /** For the words of a fault. */
  readonly address: TeamAddress;
  readonly connect: () => Promise<TeamServer>;
  readonly beat: () => Beat;
  /** After each heartbeat: what else is asked of the server now and then. Rejects as the server does. */
  beaten?(server: TeamServer, ahead: Milliseconds): Promise<void>;
  /** What is sent where nothing else is to be done, piece by piece: false where nothing is left. */
  readonly sender?: (server: TeamServer) => { sendChunk(): Promise<boolean> };
  /** Hears after each exchange, and of each change of the state. */
  tell(state: WireState): void;
  /** Hears of an error that is a bug; the wire goes on after a while. */
  onBug(error: unknown): void;
}
