import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVER_MIGRATIONS } from '../../../main/team/server/serverMigrations.ts';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { factsOnDisk } from '../../support/factsOnDisk.ts';
import { openedLine } from '../../support/givenEvents.ts';
import { type Facts, wordsOutside } from '../../support/wordsOutside.ts';
import { desk, MONDAY_0914, temporaryFile, temporaryFolder } from './runCommand.ts';

const words = bracketed(english);
const LOG = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');
const VECTORS = resolve(import.meta.dirname, '../../fixtures/vectors/own-days.jsonl');
/** Of those inside another one the key is not the name. */
const COMMANDS = Object.keys(english.headless.command).filter((name) => /^[a-z]+$/.test(name));
const IN_A_TEAM = 'sql join status sync check aside files erase raise leave'.split(' ');

/** Names of commands and arguments, of fields in files and of those who use them: the same in each language. */
const NAMES = [
  'desk help list file case field type severity at line JSON expectedVersion text AS ICS',
  'organization name zone short country sys_updated_at priority refused note workaround',
  'sql am_desk initials=login address initials join status sync leave members add change off on',
].flatMap((line) => line.split(' '));

let profile: string;
let facts: Facts;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'severity-desk-language-'));
  await inBrackets(['sample', '--profile', profile, '--now', MONDAY_0914]);
  facts = factsOnDisk(profile, [...NAMES, ...COMMANDS, ...IN_A_TEAM]);
}, 60_000);

afterAll(() => rmSync(profile, { recursive: true, force: true }));

const inBrackets = (args: ReadonlyArray<string>, input = '') => desk(args, input, undefined, words);

/** Runs a command in brackets, and gives the lines that hold a word outside of them. */
async function escaped(args: ReadonlyArray<string>, input = ''): Promise<ReadonlyArray<string>> {
  const { out, err } = await inBrackets(args, input);
  expect(out + err).not.toBe('');
  return escapedOf(withoutFlags(out + err));
}

/** Flags, arguments and choices are names, too. */
function withoutFlags(text: string): string {
  return text.replace(/-h\b|--[a-z-]+|<[^>]*>|"[a-z0-9-]+"|\[(?:file|case)\]/g, ' ');
}

function escapedOf(text: string): ReadonlyArray<string> {
  const found = text.split('\n').map((line) => wordsOutside(line, facts));
  return found.filter((outside) => outside !== '');
}

const argsOf = (line: string): ReadonlyArray<string> => line.split(' ').filter((word) => word !== '');
const onProfile = (...args: ReadonlyArray<string>) => escaped([...args, '--profile', profile]);

describe('in a second language no word of English is left', () => {
  it.each([
    '',
    ...COMMANDS,
    ...['import', 'list', 'export'].map((name) => `organizations ${name}`),
    ...IN_A_TEAM.map((name) => `team ${name}`),
    ...['add', 'change', 'off', 'on'].map((name) => `team members ${name}`),
  ])('in the help of desk %s', async (path) => {
    const { out } = await inBrackets(argsOf(`${path} --help`));
    expect(out).toContain(words.headless.commandLine.usage);
    // A description may go on in the next line.
    expect(wordsOutside(withoutFlags(out), facts)).toBe('');
  });

  it.each([
    'queue',
    'queue --view closed',
    'explain 48291',
    'organizations list',
    'rebuild',
    'check',
    'moved',
    'diagnose',
    'backup',
    `import ${LOG} --zone Europe/Lisbon --dry-run`,
    'restore',
  ])('in what desk %s says', async (line) => {
    expect(await onProfile(...argsOf(line))).toEqual([]);
  });

  it('in what the commands without a profile say', async () => {
    const opened = ['--severity', '2', '--opened', '2026-12-04T16:40:00+01:00', '--zone', 'Europe/Vienna'];
    expect(await escaped(['targets', ...opened, '--holidays', 'AT'])).toEqual([]);
    expect(await escaped(['explain', ...opened])).toEqual([]);
    expect(await escaped(['vectors', VECTORS])).toEqual([]);
    expect(await escaped(['vectors', temporaryFile('{"vector":"0"}\n')])).toEqual([]);
  });

  it.each(['csv', 'md', 'html'])('in a report as %s', async (format) => {
    const file = join(temporaryFolder(), `48000.${format}`);
    await inBrackets([
      ...['report', '--format', format, '--out', file],
      ...['--profile', profile, '--now', MONDAY_0914],
    ]);
    const text = readFileSync(file, 'utf8').replace(/<style>[\s\S]*<\/style>/, '');
    expect(text).toContain('~');
    expect(escapedOf(text.replace(/<[^>]*>/g, '\n').replaceAll('\\', ''))).toEqual([]);
  });

  it('in a calendar of deadlines', async () => {
    const { out } = await inBrackets(['queue', '--ics', '--profile', profile, '--now', MONDAY_0914]);
    const told = out
      .replace(/\r?\n /g, '')
      .split(/\r?\n/)
      .filter((line) => /^(?:NAME|SUMMARY|DESCRIPTION)/.test(line));
    expect(told.length).toBeGreaterThan(20);
    const texts = told.map((line) => line.replace(/^\w+:/, '').replaceAll('\\n', '\n').replaceAll('\\', ''));
    expect(escapedOf(texts.join('\n'))).toEqual([]);
  });
});

describe('in a second language no refusal holds a word of English', () => {
  it.each([
    '0000',
    'queue --0000',
    'export --format 0000',
    'queue --now 0000',
    'queue 0000',
    'queue --profile',
    'clocks -',
    'import',
    `clocks /0000.jsonl --now ${MONDAY_0914}`,
    'import /0000.csv',
    'queue --profile /0000',
    'sample --profile /dev/null/0000',
    'targets --severity 9 --opened 0000 --zone 0000',
    'vectors /0000.jsonl',
    'team sql --from 9999',
    'team sql --team 0000',
    'team sql --admin 0=a',
    'team sql --team 0 --admin 0000',
    `team sql --from ${SERVER_MIGRATIONS.length}`,
    'team join 0000',
    'team join 0000:0000/0000',
    'team join 0000/0000 --login a',
    'team join 0000/0000 --login a --ca /0000',
    'team status --profile /0000',
    'team leave',
    'team members change 00',
  ])('of desk %s', async (line) => {
    expect(await escaped(argsOf(line))).toEqual([]);
  });

  it.each([
    'explain 0000',
    'report --team 0000',
    'report --customer 0000',
    'report --as-if 0000',
    'report --from 2026-12-07 --to 2026-01-01',
    'report --format xlsx',
    'export --out /dev/null/0000.jsonl',
    'backup /dev/null/0000.db',
    'restore --from /0000.db',
    'sample',
    'organizations import /0000.csv',
  ])('of desk %s on cases', async (line) => {
    expect(await onProfile(...argsOf(line))).toEqual([]);
  });

  it('of a line of a file', async () => {
    const lines = ['0', '{}', '{"case":"48000","type":"0"}', openedLine({ case: '48000', at: '0' })];
    for (const line of lines) {
      expect(await onProfile('import', temporaryFile(`${line}\n`, '48000.jsonl'))).toEqual([]);
      expect(await onProfile('apply', temporaryFile(`${line}\n`, '48000.jsonl'))).toEqual([]);
    }
    const rows = temporaryFile('organization,name,short name,zone\n48000,,48000,0000\n', '48000.csv');
    expect(await onProfile('organizations', 'import', rows)).toEqual([]);
  });

  it('of a command that is not of its form, by the rule of the form', async () => {
    const onCase = { type: 'note', case: '48291' };
    const commands = [
      { type: '0' },
      { ...onCase },
      { ...onCase, text: 0 },
      { ...onCase, text: '' },
      { ...onCase, text: '0'.repeat(30_000) },
      { ...onCase, text: '0', expectedVersion: -1 },
      { ...onCase, text: '0', expectedVersion: 0 },
      { type: 'change-severity', case: '48291', severity: 9, text: '0' },
      { type: 'restore', case: '48239' },
    ];
    const { out, err } = await inBrackets(
      ['apply', '-', '--commands', '--profile', profile],
      commands.map((command) => `${JSON.stringify(command)}\n`).join(''),
    );
    const refused = err.split('\n').filter((line) => line.includes('~'));
    expect(refused.length).toBeGreaterThanOrEqual(commands.length);
    expect({ out, english: escapedOf(err) }).toEqual({ out: '', english: [] });
  });
});
