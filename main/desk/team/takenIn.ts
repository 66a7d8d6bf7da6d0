import { ok, type Result } from '../../../shared/lang/result.ts';
import { inTransactionOrNot } from '../../persistence/transaction.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import type { TakenPage } from './takePage.ts';
import type { PageProblem, PageTaken } from './teamDesk.ts';

/** Takes a page in one transaction, whole or not at all, and tells who looks at the desk. */
export function takenIn(
  core: DeskCore,
  writer: Writer,
  take: () => Result<TakenPage, PageProblem>,
): Result<PageTaken, PageProblem> {
  try {
    const done = inTransactionOrNot(core.database, () => {
      core.calendars.refresh();
      return take();
    });
    if (!done.ok) return done;
    writer.tell(done.value.cases);
    return ok(done.value.taken);
  } catch (error) {
    core.calendars.forget();
    throw error;
  }
}
