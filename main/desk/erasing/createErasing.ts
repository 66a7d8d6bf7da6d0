import { erasuresFollowed, noteScrub, owesScrub } from '../../persistence/team/erasedRows.ts';
import { inTransaction, inTransactionOrNot } from '../../persistence/transaction.ts';
import { replaceCopies } from '../../safekeeping/copies.ts';
import { localDate } from '../../safekeeping/localDate.ts';
import { scrubFile } from '../../safekeeping/scrubFile.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { followErasures } from './followErasures.ts';
import { planErasure } from './planErasure.ts';
import type { TeamErasing } from './teamErasing.ts';

/** Where the file of a desk lies; null for a desk in memory. */
export interface FilePlace {
  readonly file: string | null;
  readonly profile: string;
}

/** Gives what a desk of a team does so that words are gone from it; null for a desk of its own. */
export function createErasing(core: DeskCore, writer: Writer, place: FilePlace): TeamErasing | null {
  const { database } = core;
  if (core.team === null) return null;
  return {
    followed: () => erasuresFollowed(database),
    follow(erasures) {
      core.calendars.refresh();
      const done = inTransactionOrNot(database, () => followErasures(core, erasures));
      if (!done.ok) return done;
      writer.tell(done.value.cases);
      return { ok: true, value: done.value.done };
    },
    owesScrub: () => owesScrub(database),
    scrub() {
      if (!owesScrub(database)) return true;
      if (place.file !== null) {
        if (!scrubFile(place.file)) return false;
        replaceCopies(core.words, database, place.profile, localDate(core.now()));
      }
      inTransaction(database, () => noteScrub(database, false));
      return true;
    },
    plan: (subject) => planErasure(core, subject),
  };
}
