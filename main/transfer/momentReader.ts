import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { DateOrder } from './importFormat.ts';
import { possibleOrders, readWritten, toInstant } from './localMoment.ts';

/** Reads the local times of a file; says why one is none. */
export type MomentReader = (text: string) => Result<Instant, string>;

/** A date of 29 February 2016 under `mdy` is written otherwise; one of 31 February is none at all. */
export function createMomentReader({ transfer }: Catalogue, zone: string, order: DateOrder): MomentReader {
  return (text) => {
    const written = readWritten(text);
    const instant = written === null ? null : toInstant(written, order, zone);
    if (instant !== null) return ok(instant);
    const isWrittenOtherwise = written !== null && possibleOrders(written).length > 0;
    return err(isWrittenOtherwise ? transfer.otherOrder(text, order) : transfer.notADate(text));
  };
}
