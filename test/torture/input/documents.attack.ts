import { PassThrough } from 'node:stream';
import { inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { runDesk } from '../../../main/headless/runDesk.ts';
import { caseCsv } from '../../../main/transfer/cases/caseCsv.ts';
import { casePage } from '../../../main/transfer/cases/casePage.ts';
import { deadlineCalendar } from '../../../main/transfer/review/deadlineCalendar.ts';
import { reviewCsv } from '../../../main/transfer/review/reviewCsv.ts';
import { reviewMarkdown } from '../../../main/transfer/review/reviewMarkdown.ts';
import { reviewXlsx } from '../../../main/transfer/review/reviewXlsx.ts';
import { english } from '../../../shared/messages/en/english.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { caseMarkdown } from '../../../shared/wording/review/caseMarkdown.ts';
import type { ReviewTable } from '../../../shared/wording/review/reviewTable.ts';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { NASTY_TEXTS } from './nastyTexts.ts';
import { nastyText } from './spoil.ts';

const ZONE = 'Europe/Vienna';
const AT = Date.parse('2026-03-02T09:00:00Z');
const CONTROLS = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const ADDRESS = /(?<!\\):\/\/|www(?!\\)\.|(?<!\\)@/i;
const LONGEST_CELL = 32_767;

attack('documents of what customers wrote', { short: 3, long: 300 }, async ({ times, trial }) => {
  const random = randomSource('documents');
  for (let n = 0; n < times; n++) {
    const texts = n === 0 ? [...NASTY_TEXTS, 'x'.repeat(40_000), ADDRESSES] : someTexts(random);
    await trial(async () => {
      const rows = rowsOf(texts);
      const table = tableOf(texts);
      for (const document of [
        deadlineCalendar(english, rows, AT),
        caseCsv(english, rows, ZONE),
        casePage(english, rows, ZONE),
        reviewCsv(english, texts[0] ?? '', [table], ZONE),
      ])
        expect(document).not.toMatch(CONTROLS);
      isCalendar(deadlineCalendar(english, rows, AT));
      for (const markdown of [
        caseMarkdown(english, rows, ZONE),
        reviewMarkdown(english, '', [table], ZONE),
      ]) {
        expect(markdown).not.toMatch(CONTROLS);
        expect(markdown).not.toMatch(ADDRESS);
      }
      isWorkbook(await reviewXlsx('about', [table], ZONE));
    });
  }
});

const ADDRESSES = 'https://example.invalid/?q=1 www.example.invalid a@example.invalid HTTP://x WWW.x';

attack('data on a terminal', { short: 5, long: 50 }, async ({ times, trial }) => {
  const commands = [
    ['export'],
    ['export', '--format', 'csv'],
    ['queue', '--json'],
    ['report', '--from', '2026-03-01', '--to', '2026-03-31'],
    ['organizations', 'export'],
    ['report', '--format', 'md'],
    ['queue', '--ics'],
  ];
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  takeIn(desk, NASTY_TEXTS);
  desk.close();
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const args = [...(commands[n % commands.length] ?? []), '--profile', profile];
      const shown = await printedOn(Object.assign(new PassThrough(), { isTTY: true }), args);
      expect(shown).not.toBe('');
      expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      // A file or a program is given what there is: an export comes back byte for byte.
      if (n === 0)
        expect(JSON.parse((await printedOn(new PassThrough(), args)).split('\n')[5] ?? '')).toBeTruthy();
    });
  }
});

async function printedOn(output: PassThrough, args: ReadonlyArray<string>): Promise<string> {
  const pieces: Buffer[] = [];
  output.on('data', (piece: Buffer) => pieces.push(piece));
  await runDesk(args, {
    input: new PassThrough(),
    output,
    errors: new PassThrough().resume(),
    now: () => AT,
    words: english,
    version: '0.0.0',
    ownZone: { zone: ZONE, unknown: null },
    atExit: () => () => undefined,
  });
  return Buffer.concat(pieces).toString();
}

function someTexts(random: RandomSource): ReadonlyArray<string> {
  return Array.from({ length: 30 }, () => nastyText(random) + nastyText(random));
}

function rowsOf(texts: ReadonlyArray<string>): ReadonlyArray<QueueRow> {
  const { desk } = openTestDesk({ at: AT });
  takeIn(desk, texts);
  const rows = [...desk.rows('open', {})];
  desk.close();
  // Whatever an entrance refuses today: a log of an earlier version may hold it.
  return rows.map((row, n) => ({
    ...row,
    title: texts[n] ?? '',
    case: `${n}${texts[n]?.slice(0, 40) ?? ''}`,
  }));
}

function takeIn(desk: ReturnType<typeof openTestDesk>['desk'], texts: ReadonlyArray<string>): void {
  texts.forEach((title, n) => {
    const at = new Date(AT).toISOString();
    const line = openedLine({ case: `N${n}`, at, id: `id-${n}`, title: title === '' ? '-' : title });
    // One that is refused is none of this attack's matter.
    desk.appendEvents([incoming(line)], { source: 'import' });
  });
}

function tableOf(texts: ReadonlyArray<string>): ReviewTable {
  const columns = [{ title: 'Title', kind: 'text' as const }];
  return { name: 'Sheet', caption: texts[1] ?? '', columns, rows: texts.map((text) => [text]) };
}

/** Lines of at most 75 bytes that end by CR and LF, each a name and a value or a line that goes on (RFC 5545). */
function isCalendar(text: string): void {
  const lines = text.split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  for (const line of text.replaceAll('\r\n ', '').split('\r\n'))
    if (line !== '') expect(line).toMatch(/^[A-Z-]+(;[^:]*)?:/);
}

/** Each part is XML 1.0, and no cell is longer than a spreadsheet takes. */
function isWorkbook(bytes: Uint8Array): void {
  for (const part of partsOf(Buffer.from(bytes))) {
    expect(part).not.toMatch(CONTROLS);
    for (const [, cell = ''] of part.matchAll(/<t[^>]*>([^<]*)<\/t>/g))
      expect(unescaped(cell).length).toBeLessThanOrEqual(LONGEST_CELL);
  }
}

function unescaped(xml: string): string {
  return xml.replace(/&(?:[a-z]+|#\d+);/g, '?');
}

function partsOf(zip: Buffer): ReadonlyArray<string> {
  const parts: string[] = [];
  let at = zip.indexOf('PK\u0001\u0002');
  while (at >= 0 && zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((field) =>
      field === 20 ? zip.readUInt32LE(at + field) : zip.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    parts.push((zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString());
    at += 46 + name + extra + comment;
  }
  expect(parts.length).toBeGreaterThan(3);
  return parts;
}
