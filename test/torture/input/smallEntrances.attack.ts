import { expect } from 'vitest';
import { attachmentName } from '../../../main/attachments/attachmentName.ts';
import { caseOfLink } from '../../../main/console/deepLink.ts';
import { parseStartOptions } from '../../../main/console/startOptions.ts';
import { visibleText } from '../../../main/headless/printer.ts';
import { oneLine } from '../../../main/headless/textTable.ts';
import { noticeText } from '../../../main/notifications/noticeText.ts';
import { toMatchQuery } from '../../../main/persistence/queue/searchText.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { readSettings } from '../../../main/settings/readSettings.ts';
import { isAllowedOutside } from '../../../main/shell/outsideWorld.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { settingsSchema } from '../../../shared/settings/settings.ts';
import { desk } from '../../main/headless/runCommand.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { createHangWatch } from './hangWatch.ts';
import { nastyText, spoiledText, spoiledValue } from './spoil.ts';

/** Of twenty inputs, which are some thousand signs long at most: many times what they take, and far less than a loop in a loop over the signs. */
const MOST_STEPS = 100_000;
const STEERS = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

attack('spoil links, flags, settings and names', { short: 3_000, long: 60_000 }, async (trials) => {
  const random = randomSource('spoil links, flags, settings and names');
  const watch = await createHangWatch('spoil links, flags, settings and names');
  const search = openDatabase(':memory:');
  search.exec('CREATE VIRTUAL TABLE search USING fts5(text)');
  const entrances = [
    aLink,
    aStart,
    someSettings,
    aFileName,
    aShownText,
    (r: RandomSource) => aSearch(r, search),
  ] as const;
  for (let n = 0; n < trials.times; n++) {
    await trials.trial(async () => {
      const { steps } = await watch.within(`input ${n}`, () => random.oneOf(entrances)(random));
      trials.worst('most steps', steps);
      expect(steps).toBeLessThan(MOST_STEPS);
    });
  }
  search.close();
  await watch.end();
});

attack('spoil a command line', { short: 60, long: 1_500 }, async ({ times, trial, worst }) => {
  const random = randomSource('spoil a command line');
  const watch = await createHangWatch('spoil a command line');
  for (let n = 0; n < times; n++) {
    const args = aCommandLine(random);
    await trial(async () => {
      const { value, steps } = await watch.within(args.join(' '), () => desk(args));
      worst('most steps', steps);
      expect(steps).toBeLessThan(MOST_STEPS);
      expect([0, 1, 2]).toContain(value.code);
      expect(value.err, args.join(' ')).not.toContain('Something in the program failed');
      expect(value.err).not.toMatch(STEERS);
      expect(value.code === 0 || value.err !== '', args.join(' ')).toBe(true);
    });
  }
  await watch.end();
});

/** A link names a case that the window may ask for, or nothing. */
function aLink(random: RandomSource): void {
  const encoded = random.below(2) === 0 ? encodeURIComponentOf(nastyText(random)) : nastyText(random);
  const link = random.oneOf([
    `severity-desk://case/${encoded}`,
    `SEVERITY-DESK://case/${encoded}?x#y`,
    nastyText(random),
  ]);
  const number = caseOfLink(random.below(2) === 0 ? link : spoiledText(random, link));
  if (number !== null) {
    expect(number.length).toBeGreaterThan(0);
    expect(number.length).toBeLessThanOrEqual(200);
    expect(number).not.toMatch(/\p{Cc}/u);
  }
  const address =
    random.oneOf(['https:', 'mailto:', 'javascript:', 'file:', ' https:', 'HTTPS:']) + nastyText(random);
  if (isAllowedOutside(address)) expect(['https:', 'mailto:']).toContain(new URL(address).protocol);
}

/** A start is understood or refused in a sentence; what is packaged knows no switches of development. */
function aStart(random: RandomSource): void {
  const flags = [
    '--profile',
    '--clock',
    '--screenshot',
    '--size',
    '--theme',
    '--case',
    '--',
    '-x',
    '--inspect',
  ];
  const argv = Array.from({ length: random.below(6) }, () => {
    const flag = flags[random.below(flags.length)] ?? '';
    return random.oneOf([flag, `${flag}=${nastyText(random)}`, nastyText(random)]);
  });
  const starter = { isPackaged: random.below(2) === 0, isRoot: false };
  const read = parseStartOptions(argv, starter, '/tmp', english.shell.startOptions);
  if (!read.ok) expect(read.error).toMatch(/^--/);
  else if (read.value.case !== null) expect(read.value.case.length).toBeLessThanOrEqual(200);
}

/** Whatever the file holds, the settings are sound, and what was not is named. */
function someSettings(random: RandomSource): void {
  const sound = settingsSchema.parse({ analyst: { initials: 'AM', name: 'Ana' } });
  const { settings, ignored } = readSettings(spoiledValue(random, spoiledValue(random, sound)));
  expect(settingsSchema.safeParse(settings).success).toBe(true);
  expect(ignored.every((name) => Object.hasOwn(settingsSchema.shape, name))).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

function aFileName(random: RandomSource): void {
  const name = attachmentName(spoiledText(random, `${nastyText(random)}/report.pdf`));
  expect(name).not.toMatch(/[/\\\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
  expect(['', '.', '..']).not.toContain(name);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
}

function aShownText(random: RandomSource): void {
  const text = nastyText(random) + nastyText(random);
  expect(oneLine(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  expect(visibleText(text)).not.toMatch(STEERS);
  const shown = noticeText(text, 'linux');
  expect(shown).not.toMatch(/[<>\u202A-\u202E]|&(?!amp;|lt;|gt;)/);
  expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
}

/** A search is a question to the index, never a query of its own. */
function aSearch(random: RandomSource, database: ReturnType<typeof openDatabase>): void {
  const query = toMatchQuery(spoiledText(random, `${nastyText(random)} ${nastyText(random)}`));
  if (query !== null) database.all('SELECT rowid FROM search WHERE search MATCH ?1', query);
}

const COMMANDS = [
  'vectors',
  'clocks',
  'targets',
  'explain',
  'import',
  'apply',
  'export',
  'queue',
  'check',
  'backup',
];
const FLAGS = [
  '--profile',
  '--now',
  '--view',
  '--json',
  '--zone',
  '--severity',
  '--opened',
  '--format',
  '--edition',
];

/** Nothing that could be done, so that only what is said can be wrong: the profile is a place where none can be. */
function aCommandLine(random: RandomSource): ReadonlyArray<string> {
  const words = Array.from({ length: random.below(5) }, () => {
    const flag = FLAGS[random.below(FLAGS.length)] ?? '';
    return random.oneOf([flag, `${flag}=${nastyText(random)}`, nastyText(random)]);
  });
  const isSafe = (word: string): boolean =>
    !word.startsWith('--profile') && word !== '/dev/zero' && word !== '';
  const command = COMMANDS[random.below(COMMANDS.length)] ?? '';
  return [
    random.below(10) === 0 ? nastyText(random) : command,
    ...words.filter(isSafe),
    '--profile',
    '/dev/null/none',
  ];
}

function encodeURIComponentOf(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
