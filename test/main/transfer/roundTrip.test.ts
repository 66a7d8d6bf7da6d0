import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedText, writeExport } from '../../../main/transfer/exportLog.ts';
import { guardCell, unguardCell } from '../../../main/transfer/formulaGuard.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { emptyDesk, fileOf, taken } from './aDesk.ts';

const VECTORS = resolve(import.meta.dirname, '../../fixtures/vectors/case-clocks.jsonl');

/** The events of the first scenarios of the vectors: unknown fields, offsets and orders of fields of all kinds. */
const SCENARIOS = readFileSync(VECTORS, 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { events: ReadonlyArray<object> }).events)
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('');

const odd = {
  case: 'O-1',
  type: 'opened',
  at: '2026-03-03T10:00:00+01:00',
  by: '=cmd()',
  severity: 2,
  priority: 3,
  title: '@SUM(A1)\n"quoted", with; all\tof it ',
  customer: { id: "'=K", name: '', zone: 'Asia/Tokyo', holidays: [] },
  edition: 'targets',
  extra: { nested: [1, null] },
};
const ODD = [
  odd,
  { by: 'ana', at: '2026-03-03T10:01:00.500+01:00', case: 'O-1', type: 'owner-set', owner: null },
  { case: 'O-1', type: 'owner-set', at: '2026-03-03T10:02:00Z', by: 'ana', owner: '' },
  { case: 'O-1', type: 'note', at: '2026-03-03T10:03:00Z', by: 'ana', text: '-1 + 1', text2: 'kept' },
]
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('');

const exported = (desk: ReturnType<typeof emptyDesk>, format: 'jsonl' | 'csv') =>
  [...exportedText(desk, format)].join('');

/** One case for each depth and each way of writing that the holiday tables have. */
const CODES = ['DE', 'DE-BY', 'DE-BY-EVANG', 'BR-GO-GOIANIA', 'NZ-CAN-Timaru', 'CK-Rarotonga']
  .map((holidays) => ({
    ...odd,
    case: holidays,
    title: holidays,
    customer: { id: holidays, name: holidays, zone: 'Europe/Berlin', holidays },
  }))
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('');

describe.each([
  ['scenarios of the vectors', SCENARIOS],
  ['holiday codes of every depth', CODES],
  ['odd texts and unknown fields', ODD],
])('a log of %s', (_, text) => {
  it.each(['jsonl', 'csv'] as const)('comes back byte for byte through %s', async (format) => {
    const desk = emptyDesk();
    await taken(desk, fileOf('events.jsonl', text));
    const other = emptyDesk();
    await taken(other, fileOf(`export.${format}`, exported(desk, format)));
    expect(exported(other, 'jsonl')).toBe(exported(desk, 'jsonl'));
    expect(other.check().ok).toBe(true);
  });

  it('adds nothing when its export is taken back', async () => {
    const desk = emptyDesk();
    await taken(desk, fileOf('events.jsonl', text));
    const again = await taken(desk, fileOf('export.csv', exported(desk, 'csv')));
    expect(again.answer).toMatchObject({ newEvents: 0, refusedCount: 0 });
  });
});

describe('a cell', () => {
  it('never starts a formula', () => {
    const signs = [...'=+-@＝＋－＠﹢﹣﹦﹫'];
    const before = ['', ' ', '\u00a0', '"', '\'"', '\u200b', '\ufeff', '\u202e', '\u0007'];
    const starts = ['\t', '\r', ...before.flatMap((blank) => signs.map((sign) => blank + sign))];
    expect(starts.map((start) => guardCell(`${start}1`)[0])).toEqual(starts.map(() => "'"));
  });

  it('comes back as it was, guarded or not', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@]?.{0,3}$/));
    fc.assert(fc.property(text, (cell) => unguardCell(guardCell(cell)) === cell));
  });
});

describe('an exported file', () => {
  it('has no cell that a spreadsheet would take for a formula', async () => {
    const desk = emptyDesk();
    await taken(desk, fileOf('events.jsonl', ODD));
    const cells = (parse(exported(desk, 'csv')) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(["'=cmd()", "''=K", "'-1 + 1"]));
  });

  it('is there whole or not at all', async () => {
    const desk = emptyDesk();
    await taken(desk, fileOf('events.jsonl', ODD));
    const folder = temporaryProfile();
    await writeExport(desk, 'jsonl', join(folder, 'cases.jsonl'));
    expect(readFileSync(join(folder, 'cases.jsonl'), 'utf8')).toBe(exported(desk, 'jsonl'));
    await expect(writeExport(desk, 'jsonl', join(folder, 'missing', 'cases.jsonl'))).rejects.toThrow(
      'ENOENT',
    );
  });
});
