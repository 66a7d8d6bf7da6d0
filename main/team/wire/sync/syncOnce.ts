import { err, ok, type Result } from '../../../../shared/lang/result.ts';
import type { TeamServer } from '../teamServer.ts';
import { createExchange, type ExchangeParts, type Greeting } from './exchange.ts';
import { type WireProblem, WireStop } from './wireProblem.ts';

/**
 * Brings a desk up to the server of its team, and the server up to the desk, until nothing is left. An error is a log that is not the
 * team's; it rejects with a `WireFault` where the connection fails, and what was done until then stays done.
 */
export async function syncOnce(
  server: TeamServer,
  parts: ExchangeParts,
): Promise<Result<Greeting, WireProblem>> {
  const { greet, exchange } = createExchange(server, parts);
  try {
    await exchange();
    return ok(await greet());
  } catch (error) {
    if (error instanceof WireStop) return err(error.problem);
    throw error;
  }
}
