import { join, resolve } from 'node:path';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { given } from '../../shared/lang/given.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { clockBehindText } from '../../shared/wording/clockBehindText.ts';
import { moveHead } from '../../shared/wording/moveText.ts';
import { olderProgramText } from '../../shared/wording/olderProgramText.ts';
import { unreadableCasesText, unreadableCustomersText } from '../../shared/wording/unreadableCaseText.ts';
import type { Desk } from '../desk/desk.ts';
import { createIds } from '../desk/newId.ts';
import { notOpened } from '../desk/notOpened.ts';
import { openDesk } from '../desk/openDesk.ts';
import { regularText } from '../files/regularText.ts';
import { usualProfile } from '../files/usualProfile.ts';
import { publicHolidays } from '../holidays/publicHolidays.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';
import type { Membership } from '../persistence/team/membership.ts';
import { holdsCases } from '../safekeeping/holdsCases.ts';
import { IN_MEMORY } from '../safekeeping/openFile.ts';
import { readSettings } from '../settings/readSettings.ts';
import { Failure } from './failure.ts';
import { createProgressBar } from './progressBar.ts';
import type { Headless } from './surroundings.ts';

export interface ProfileChoice {
  /** Folder of the data; that of the app when it is absent. */
  readonly profile?: string;
}

export interface OpenHow {
  /** A profile without cases is a mistake, not a new one. */
  readonly mustExist: boolean;
  /** A profile without cases stays untouched: the desk keeps nothing. */
  readonly isTrial?: boolean;
  /** The instant at which the desk stands; the computer's clock otherwise. */
  readonly at?: Instant;
  /** What is damaged is left as it is, and said. */
  readonly leavesDamage?: boolean;
  /** Writes cases: a program with older rules than the file's does not. */
  readonly writes?: boolean;
  /** The team that an empty profile becomes one of. */
  readonly joins?: Membership;
  /** What changes of rules moved is said, until it is acknowledged. */
  readonly tellsMoved?: boolean;
}

/** Gives the folder of the data; throws a `Failure` for a name that is empty. */
export function profileOf({ headless }: Catalogue, { profile }: ProfileChoice): string {
  // An empty one is a variable of a script that was never set: the folder that it would mean is nobody's wish.
  if (profile === '') throw new Failure(headless.noProfileName, 2);
  return profile === undefined ? usualProfile() : resolve(profile);
}

/** Opens the desk of a profile for one piece of work, and closes it whatever happens. Throws a `Failure` in words. */
export async function withDesk<T>(
  choice: ProfileChoice,
  how: OpenHow,
  headless: Headless,
  work: (desk: Desk, profile: string) => Promise<T>,
): Promise<T> {
  const profile = profileOf(headless.words, choice);
  const isThere = inWords(profile, headless, () => holdsCases(profile));
  if (how.mustExist && !isThere) throw new Failure(headless.words.headless.noProfile(profile));
  const place = how.isTrial === true && !isThere ? IN_MEMORY : profile;
  const desk = inWords(place, headless, () => open(place, how, headless));
  const forget = headless.atExit(() => desk.close());
  try {
    if (desk.recovered !== null) headless.err.line(desk.recovered);
    const unreadable = desk.unreadable();
    if (unreadable.length > 0) headless.err.line(unreadableCasesText(headless.words, unreadable));
    const customers = desk.unreadableCustomers();
    if (customers.length > 0) headless.err.line(unreadableCustomersText(headless.words, customers));
    tellRules(desk, how, headless);
    const now = headless.now();
    const last = desk.recordedAhead(now);
    if (last !== null) headless.err.line(clockBehindText(headless.words, { now, last }, headless.zone));
    return await work(desk, profile);
  } finally {
    forget();
    desk.close();
  }
}

/** Older rules than the file's are said each time; they read and write nothing. */
function tellRules(desk: Desk, { writes, tellsMoved }: OpenHow, { words, err }: Headless): void {
  const older = desk.olderThanFile();
  if (older !== null) {
    const text = olderProgramText(words, older);
    if (writes === true) throw new Failure(`${text} ${words.headless.readOnly}`);
    err.line(text);
  }
  if (tellsMoved !== true) return;
  for (const move of desk.moves({ acknowledged: false, most: 0 })) {
    err.line(words.headless.movedHint(moveHead(words, move)));
  }
}

function open(profile: string, { at, leavesDamage, joins }: OpenHow, headless: Headless): Desk {
  const bar = createProgressBar(headless.terminal, headless.words.headless.layingOut);
  // What the opening itself does, a look-ahead or a rebuild, belongs to the present.
  let now = headless.now;
  try {
    const desk = openDesk({
      words: headless.words,
      profile,
      now: () => now(),
      newId: createIds(headless.now),
      by: () => analystOf(profile),
      holidays: publicHolidays,
      making: { script: join(__dirname, 'makingWorker.cjs') },
      onProgress: ({ done, of }) => bar.show(done, of),
      ...given({ leavesDamage, joins }),
    });
    if (at !== undefined) now = () => at;
    return desk;
  } finally {
    bar.end();
  }
}

/** What the system or the disk refuses of a profile, as a `Failure` in words. */
function inWords<T>(profile: string, { words }: Headless, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof RefusedFileError) throw new Failure(error.message);
    const sentence = notOpened(words, error, profile);
    throw sentence === null ? error : new Failure(sentence);
  }
}

/** Initials of whoever works on a profile, whose cases the view `mine` lists: those of the app's settings. */
export function analystOf(profile: string): string {
  return settingsOf(profile).analyst.initials;
}

/** What was chosen in the app for a profile. */
export function settingsOf(profile: string): Settings {
  return readSettings(storedSettings(profile)).settings;
}

function storedSettings(profile: string): unknown {
  try {
    return JSON.parse(regularText(join(profile, 'config.json')) ?? '{}') as unknown;
  } catch {
    // Damaged: the app says so, here the defaults do.
    return {};
  }
}
