import { existsSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { SCHEMA_VERSION } from '../../persistence/migrate.ts';
import { openToRead } from '../../persistence/sqlite.ts';
import { versionInside } from '../../persistence/versionInside.ts';
import { caseFileOf } from '../../safekeeping/caseFile.ts';
import { hasWal, lookAtPlace } from '../../safekeeping/detect/filePlace.ts';
import { markRunning } from '../../safekeeping/detect/runningMark.ts';
import { beginRecovery, fullestGoodCopy, isGoodCopy } from '../../safekeeping/recover.ts';
import { readNote } from '../../safekeeping/recoveryNote.ts';
import { Failure } from '../failure.ts';
import { type ProfileChoice, profileOf, withDesk } from '../openProfile.ts';
import type { Headless } from '../surroundings.ts';

interface RestoreChoice extends ProfileChoice {
  readonly from?: string;
  readonly onlyCopy?: true;
}

/** `restore`: begins again from a copy; the present file is set aside, and what it has beyond the copy is added. */
export function addRestore(program: Command, headless: Headless): void {
  const words = headless.words.headless;
  program
    .command('restore')
    .description(words.command.restore)
    .option('--from <file>', words.option.restoreFrom)
    .option('--only-copy', words.option.onlyCopy)
    .option('--profile <dir>', words.option.profile)
    .action((choice: RestoreChoice) => {
      order(choice, headless);
      // Opening does what was ordered, and says it; a process that ends in between leaves it to the next opening.
      return withDesk(choice, { mustExist: true }, headless, async (desk) => {
        const { events, cases, openCases, drafts } = desk.check();
        headless.out.line(words.checked(events, cases, openCases, drafts));
      });
    });
}

function order(choice: RestoreChoice, headless: Headless): void {
  const profile = profileOf(headless.words, choice);
  // One that was begun knows where the damaged file is: it is completed, and says so.
  if (readNote(profile) !== null) return;
  const from = choice.from === undefined ? fullestGoodCopy(profile) : resolve(choice.from);
  if (from === undefined) throw new Failure(headless.words.headless.noCopy(profile));
  if (!existsSync(from)) throw new Failure(headless.words.headless.badCopy(from));
  // It is about to be set aside, and could not be begun with any more.
  if (realpathSync(from) === presentFile(profile)) throw new Failure(headless.words.headless.notACopy(from));
  if (!isGoodCopy(from)) throw new Failure(headless.words.headless.badCopy(from));
  if (hasWal(from)) throw new Failure(headless.words.headless.copyInUse(from));
  const mark = markRunning(profile);
  try {
    const file = caseFileOf(profile);
    if (mark.isShared()) throw new Failure(headless.words.headless.inUse(profile));
    refuseWithoutRoom(headless.words, file, from);
    // What only a newer program knows would be left out without a word, unless that is what was asked for.
    if (choice.onlyCopy !== true) refuseNewer(headless.words, file);
    const stamp = formatInstant(headless.now()).replace(/[:.]/g, '-');
    beginRecovery(file, profile, headless.words.store.restored, stamp, {
      from,
      onlyCopy: choice.onlyCopy === true,
    });
  } finally {
    mark.remove();
  }
}

function presentFile(profile: string): string | null {
  const file = caseFileOf(profile);
  return existsSync(file) ? realpathSync(file) : null;
}

/** The copy, what is added to it, and the projection that is made anew. */
function refuseWithoutRoom({ headless }: Catalogue, file: string, from: string): void {
  const folder = dirname(file);
  const { bavail, bsize } = statfsSync(folder);
  const present = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const needed = 3 * Math.max(statSync(from).size, present);
  if (bavail * bsize < needed) throw new Failure(headless.noRoom(folder, Math.ceil(needed / 2 ** 20)));
}

function refuseNewer({ store, headless }: Catalogue, file: string): void {
  const found = lookAtPlace(file) === 'file' ? schemaOf(file) : 0;
  if (found > SCHEMA_VERSION)
    throw new Failure(`${store.newerFile(file, found, SCHEMA_VERSION)} ${headless.onlyCopyInstead}`);
}

/** 0 for a file that is too damaged to tell. */
function schemaOf(file: string): number {
  try {
    const database = openToRead(file, false);
    try {
      return versionInside(database);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}
