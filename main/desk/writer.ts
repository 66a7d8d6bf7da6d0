import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { readFileVersion } from '../persistence/fileVersions.ts';
import { inTransactionOrNot } from '../persistence/transaction.ts';
import type { DeskChange } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import { storageProblem } from './storageProblem.ts';

/** What a piece of work wrote, and which cases it touched. */
export interface Wrote<T> {
  readonly value: T;
  readonly cases: ReadonlyArray<string>;
}

/** The one way to write: a transaction, then the news of it. What is answered is on the disk. */
export interface Writer {
  write<T>(work: () => Result<Wrote<T>, DeskProblem>): Result<T, DeskProblem>;
  /** Tells the listeners, after work that made its own transaction; tells nothing when nothing changed. */
  tell(cases: ReadonlyArray<string>): void;
  onChange(listener: (change: DeskChange) => void): () => void;
}

export function createWriter(core: DeskCore): Writer {
  const listeners = new Set<(change: DeskChange) => void>();
  let told = readFileVersion(core.database, 'change');

  const tell = (cases: ReadonlyArray<string>): void => {
    const version = core.written();
    if (version === told) return;
    // Someone else wrote in between: it may have been any case.
    const alone = version === told + 1;
    told = version;
    for (const listener of listeners) listener({ version, cases: alone ? cases : [] });
  };

  return {
    write(work) {
      const closed = closedBy(core);
      if (closed !== null) return err(closed);
      const done = answered(core, () =>
        inTransactionOrNot(core.database, () => {
          core.calendars.refresh();
          return work();
        }),
      );
      if (!done.ok) {
        core.calendars.forget();
        return done;
      }
      tell(done.value.cases);
      return ok(done.value.value);
    },
    tell,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a desk keeps of a team that it left is for reading alone: nobody would hear of what is done to it. */
function closedBy({ database, team, words }: DeskCore): DeskProblem | null {
  if (team === null || readFileVersion(database, 'left') === 0) return null;
  return { kind: 'not-written', reason: words.store.leftTeam(team.name) };
}

/** What work answers; what the disk, another writer or an unreadable case made of it is a problem too. */
export function answered<T>(core: DeskCore, work: () => Result<T, DeskProblem>): Result<T, DeskProblem> {
  try {
    return work();
  } catch (error) {
    const problem = storageProblem(core.words, error);
    core.calendars.forget();
    if (problem === null) throw error;
    return err(problem);
  }
}
