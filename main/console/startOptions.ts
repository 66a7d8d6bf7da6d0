import { resolve } from 'node:path';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../shared/calendar/instant/isoInstant.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { ScreenshotOrder } from '../shell/screenshot.ts';
import { caseOfLink } from './deepLink.ts';

export interface StartOptions {
  /** Data folder; null for the usual one. */
  readonly profile: string | null;
  /** Where the app's clock starts; null for the computer's own. */
  readonly clock: Instant | null;
  readonly screenshot: ScreenshotOrder | null;
  /** The tag of the language; null for English. */
  readonly language: string | null;
  /** A case to open, from `--case` or a link `severity-desk://case/NUMBER`. */
  readonly case: string | null;
}

type Words = Catalogue['shell']['startOptions'];

const SIZE = /^(\d{3,4})x(\d{3,4})$/;
const CASE_LENGTH = 200;
/** Switches by which another program, or another account, would read and steer the page, as Chromium reads them. */
const OPENS_PAGE =
  /^(?:--?|\/)(?:remote-debugging|remote-allow|inspect|auto-open-devtools|load-extension|disable-web-security)/i;

/** Switches that take Chromium's sandbox away. The AppImage adds the first where `unshare -Ur true` fails, without a word. */
const OPENS_SANDBOX = /^(?:--?|\/)(?:no-sandbox|disable-(?:\w+-)?sandbox|no-zygote-sandbox)/i;

/** What is started, and by whom. */
export interface Starter {
  readonly isPackaged: boolean;
  /** Chromium makes no sandbox for root, and does not start with one. */
  readonly isRoot: boolean;
}

/**
 * Reads our options out of a command line that also carries Chromium's switches, and skips what is unknown.
 * `--clock`, `--screenshot` and `--lang` are for pictures and tests: a packaged app refuses them.
 */
export function parseStartOptions(
  argv: ReadonlyArray<string>,
  starter: Starter,
  folder: string,
  words: Words,
): Result<StartOptions, string> {
  const refused = starter.isPackaged ? refusedOfPackage(argv, starter.isRoot, words) : null;
  if (refused !== null) return err(refused);
  const missing = ['profile', 'clock', 'screenshot', 'size', 'theme', 'lang', 'case'].find(
    (name) => optionOf(argv, name) === '',
  );
  if (missing !== undefined) return err(words.needsValue(missing));
  const profile = optionOf(argv, 'profile');
  const clock = readClock(optionOf(argv, 'clock'), words);
  if (!clock.ok) return clock;
  const screenshot = readScreenshot(argv, folder, words);
  if (!screenshot.ok) return screenshot;
  return ok({
    profile: profile === null ? null : resolve(folder, profile),
    clock: clock.value,
    screenshot: screenshot.value,
    language: languageOf(argv),
    case: caseToOpen(argv),
  });
}

function refusedOfPackage(argv: ReadonlyArray<string>, isRoot: boolean, words: Words): string | null {
  const development = ['clock', 'screenshot', 'size', 'theme', 'lang'].find(
    (name) => optionOf(argv, name) !== null,
  );
  if (development !== undefined) return words.developmentOnly(development);
  const opening = argv.find((word) => OPENS_PAGE.test(word));
  if (opening !== undefined) return words.opensPage(opening.replace(/=.*$/s, ''));
  const bare = isRoot ? undefined : argv.find((word) => OPENS_SANDBOX.test(word));
  return bare === undefined ? null : words.opensSandbox(bare.replace(/=.*$/s, ''));
}

/** Gives the tag of the language that a command line chooses; null for English. The other options are refused in it. */
export function languageOf(argv: ReadonlyArray<string>): string | null {
  return optionOf(argv, 'lang');
}

function readClock(text: string | null, words: Words): Result<Instant | null, string> {
  if (text === null) return ok(null);
  const parsed = parseInstant(text);
  return parsed.ok ? parsed : err(words.clock(text));
}

function readScreenshot(
  argv: ReadonlyArray<string>,
  folder: string,
  words: Words,
): Result<ScreenshotOrder | null, string> {
  const file = optionOf(argv, 'screenshot');
  if (file === null) return ok(null);
  const size = SIZE.exec(optionOf(argv, 'size') ?? '1440x900');
  if (size === null) return err(words.size);
  const theme = optionOf(argv, 'theme');
  if (theme !== null && theme !== 'dark' && theme !== 'light') return err(words.theme);
  return ok({ file: resolve(folder, file), width: Number(size[1]), height: Number(size[2]), theme });
}

function caseToOpen(argv: ReadonlyArray<string>): string | null {
  const named = optionOf(argv, 'case') ?? linkedCase(argv);
  return named !== null && named.length <= CASE_LENGTH ? named : null;
}

function linkedCase(argv: ReadonlyArray<string>): string | null {
  for (const word of argv) {
    const number = caseOfLink(word);
    if (number !== null) return number;
  }
  return null;
}

/** The value after `--name` or `--name=`: null when the option is absent, '' when its value is. */
function optionOf(argv: ReadonlyArray<string>, name: string): string | null {
  const at = argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const word = argv[at];
  if (word === undefined) return null;
  if (word !== `--${name}`) return word.slice(name.length + 3);
  const next = argv[at + 1];
  return next === undefined || next.startsWith('--') ? '' : next;
}
