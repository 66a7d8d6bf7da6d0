import { err, ok } from '../../../shared/lang/result.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import type { Appended, Desk } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { appendAll } from './appendEvents.ts';
import { AppendRefused } from './appendRefused.ts';

const MANY = 5_000;

/** Takes events from files and other programs: all of a batch or nothing of it. */
export function createIntake(core: DeskCore, writer: Writer): Pick<Desk, 'appendEvents'> {
  return {
    appendEvents(events, how) {
      try {
        const append = (): Appended =>
          inTransaction(core.database, () => {
            core.calendars.refresh();
            return appendAll(core, events, how);
          });
        const appended = events.length > MANY ? withRoom(core.database, append) : append();
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
