import { err, ok } from '../../../shared/lang/result.ts';
import { checkpoint, withRoom } from '../../persistence/sqlite.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import type { Appended, AppendHow, Desk, IncomingEvents } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { appendAll } from './appendEvents.ts';
import { AppendRefused } from './appendRefused.ts';

const MANY = 5_000;

/** Takes events from files and other programs: all of a batch or nothing of it. */
export function createIntake(core: DeskCore, writer: Writer): Pick<Desk, 'appendEvents'> {
  const take = (events: IncomingEvents, how: AppendHow): Appended => {
    const append = (): Appended =>
      inTransaction(core.database, () => {
        core.calendars.refresh();
        return appendAll(core, events, how);
      });
    return events.length > MANY ? withRoom(core.database, append) : append();
  };
  return {
    appendEvents(events, how) {
      // Whose they are and on what they rest, a file does not say.
      if (core.team !== null) return err({ ...IN_A_TEAM, case: firstCase(events) });
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

const IN_A_TEAM = { index: 0, field: 'case', problem: 'in-a-team' } as const;

function firstCase(events: IncomingEvents): string {
  for (const { event } of events) return event.case;
  return '';
}
