import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect } from 'vitest';
import { eventCsvHeader, eventCsvRows } from '../../../main/transfer/eventCsv/writeEventCsv.ts';
import { organizationsText } from '../../../main/transfer/organizations/writeOrganizations.ts';
import { readTable } from '../../../main/transfer/readTable.ts';
import { refusedCsv } from '../../../main/transfer/refusedCsv.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { attack } from '../attack.ts';
import { randomSource, seedOf } from '../randomSource.ts';
import { NASTY_TEXTS } from './nastyTexts.ts';

/** Signs and blanks by which a text may come to be a formula, or look like one. */
const signs = fc.constantFrom(...'=+-@＝＋－＠\t\r\n \u00a0\u200b\u3000\ufeff\'"`,;|aA1(!\u202e');
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: signs, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

attack('start a formula in a CSV', { short: 500, long: 15_000 }, async ({ times, trial }) => {
  const random = randomSource('start a formula in a CSV');
  const texts = fc.sample(text, { numRuns: times, seed: seedOf('start a formula in a CSV') });
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-formulas-'));
  const path = join(folder, 'cells.csv');
  for (const cell of texts) {
    await trial(async () => {
      const csv = random.oneOf([anEventCsv, anOrganizationCsv, aRefusedCsv])(cell);
      for (const shown of cellsOf(csv)) expect(startsFormula(shown), JSON.stringify(shown)).toBe(false);
      for (const shown of piecesOf(csv)) expect(isSign(shown), JSON.stringify(shown)).toBe(false);
      writeFileSync(path, csv);
      const table = await readTable(english, path, () => undefined);
      // What UTF-8 cannot say comes back as the mark of what is lost.
      const kept = Buffer.from(cell, 'utf8').toString('utf8');
      expect(table.ok && table.value.rows.some(({ cells }) => cells.includes(kept))).toBe(true);
    });
  }
  rmSync(folder, { recursive: true, force: true });
});

function cellsOf(csv: string): string[] {
  return (parse(csv, { relax_column_count: true }) as string[][]).flat();
}

/** A spreadsheet that cuts elsewhere takes our quotes for text, so that each line end begins a row. */
function piecesOf(csv: string): string[] {
  return [/[;\r\n]/, /[\t\r\n]/, /[|\r\n]/].flatMap((cut) => csv.split(cut));
}

function startsFormula(cell: string): boolean {
  return isSign(cell) || /^[\t\r\n]/.test(cell);
}

/** How a spreadsheet sees it, blanks, quotes and signs that nobody sees aside. Written apart from the guard, on purpose. */
function isSign(cell: string): boolean {
  const first = cell.replace(/^[\s"\p{Cf}\p{Cc}]+/u, '').charAt(0);
  return first !== '' && '=+-@＝＋－＠﹢﹣﹦﹫'.includes(first);
}

function anEventCsv(title: string): string {
  return eventCsvHeader() + eventCsvRows([JSON.stringify({ case: 'C', type: 'opened', title })]);
}

function anOrganizationCsv(name: string): string {
  const organization = {
    id: 'A',
    name,
    shortName: 'a',
    organizationId: null,
    zone: 'Europe/Vienna',
    city: null,
    holidays: null,
    region: null,
    country: null,
    licence: null,
    tam: null,
    held: null,
  };
  return [...organizationsText([{ organization, contacts: [] }])].join('');
}

function aRefusedCsv(cell: string): string {
  const file = { header: ['case', 'title'], cellsOf: () => ['C', cell] };
  return refusedCsv(file as unknown as Parameters<typeof refusedCsv>[0], [
    { row: 2, field: 'title', reason: 'r' },
  ]);
}
