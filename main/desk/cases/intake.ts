import { err, ok } from '../../../shared/lang/result.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import type { Appended, AppendHow, Desk, IncomingEvents } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { AppendRefused } from './appendRefused.ts';

const MANY = 5_000;

/** Takes events from files and other programs: all of a batch or nothing of it. `appendAll` puts them where they belong, or throws a refusal. */
export function createIntake(
  core: DeskCore,
  writer: Writer,
  appendAll: (events: IncomingEvents, how: AppendHow) => Appended,
): Pick<Desk, 'appendEvents'> {
  const take = (events: IncomingEvents, how: AppendHow): Appended => {
    const append = (): Appended =>
      inTransaction(core.database, () => {
        core.calendars.refresh();
        return appendAll(events, how);
      });
    return events.length > MANY ? withRoom(core.database, append) : append();
  };
  return {
    appendEvents(events, how) {
      try {
        const appended = take(events, how);
        if (appended.newEvents > MANY) checkpoint(core.database);
        writer.tell(appended.cases);
        return ok(appended);
      } catch (error) {
        core.calendars.forget();
        if (error instanceof AppendRefused) return err(error.problem);
        throw error;
      }
    },
  };
}
