import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { runImport } from '../../../main/transfer/importJob.ts';
import { takeOrganizations } from '../../../main/transfer/organizations/takeOrganizations.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { createHangWatch } from './hangWatch.ts';
import { nastyText, spoiledBytes, spoiledText } from './spoil.ts';

const INPUTS_A_FILE = 500;
/** Of twenty inputs, which are some thousand signs long at most: many times what they take, and far less than a loop in a loop over the signs. */
const MOST_STEPS = 3_000_000;
const log = readFileSync(
  resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv'),
  'utf8',
).split('\n');

type Desk = ReturnType<typeof openTestDesk>['desk'];

/** One way in for tables: what a sound one looks like, and how it is taken. */
interface Entrance {
  /** Header first. */
  rows(random: RandomSource, n: number): ReadonlyArray<string>;
  /** Gives how many events came of it; a refusal has to say where. */
  take(desk: Desk, file: string): Promise<number>;
}

const incidents: Entrance = {
  rows: (random) => {
    const from = 1 + random.below(log.length - 8);
    return [log[0] ?? '', ...log.slice(from, from + 1 + random.below(5))];
  },
  take: (desk, file) => imported(desk, file, { zone: 'Europe/Lisbon', dateOrder: 'dmy' }),
};

const events: Entrance = {
  rows: (_random, n) => [
    'case,type,at,by,title,severity,priority,edition,customer.id,customer.name,customer.zone,text',
    `t${n},opened,2026-03-03T15:00:00Z,AM,"Door, ""stuck""",3,3,targets,a,b,Europe/Zurich,`,
    `t${n},responded,2026-03-03T15:01:00Z,AM,,,,,,,,`,
    `t${n},note,2026-03-03 15:02,AM,,,,,,,,"Two\r\nlines"`,
  ],
  take: (desk, file) => imported(desk, file, { zone: 'Europe/Zurich', dateOrder: 'ymd' }),
};

const customers: Entrance = {
  rows: (_random, n) => [
    'organization,name,short name,zone,city,holidays,tam,contact,contact name,contact email,trained on',
    `o${n},"Acme, Ltd",acme,Europe/Vienna,Wien,AT,Ada,c${n},Robin Alder,r@example.com,2026-01-02`,
    `o${n},"Acme, Ltd",acme,Europe/Vienna,Wien,AT,Ada,d${n},Robin Beech,,2026-01-02T10:00:00Z`,
  ],
  async take(desk, file) {
    const before = desk.organizationRegister();
    const done = await takeOrganizations(english, desk, file);
    if (done.ok) return 0;
    expect(['file', 'bad-request']).toContain(done.error.kind);
    expect(JSON.stringify(done.error).length).toBeLessThan(2_000);
    expect(desk.organizationRegister()).toEqual(before);
    return 0;
  },
};

attack('spoil tables', { short: 250, long: 8_000 }, async ({ times, trial, worst, note }) => {
  const random = randomSource('spoil tables');
  const watch = await createHangWatch('spoil tables');
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-tables-'));
  const file = join(folder, 'table.csv');
  let taken = 0;
  for (let done = 0; done < times; done += INPUTS_A_FILE) {
    const profile = mkdtempSync(join(folder, 'profile-'));
    const { desk } = openTestDesk({ profile });
    let count = 0;
    for (let n = done; n < Math.min(times, done + INPUTS_A_FILE); n++) {
      const entrance = random.oneOf([incidents, events, customers]);
      const bytes = spoiledTable(random, entrance.rows(random, n));
      writeFileSync(file, bytes);
      await trial(async () => {
        const { value, steps } = await watch.within(bytes.toString('latin1'), () =>
          entrance.take(desk, file),
        );
        worst('most steps', steps);
        expect(steps).toBeLessThan(MOST_STEPS);
        count += value;
      });
    }
    await trial(() => isSound(desk, count));
    taken += count;
    desk.close();
    rmSync(profile, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  await watch.end();
  note(`${taken} events taken`);
});

async function imported(
  desk: Desk,
  file: string,
  options: { readonly zone: string; readonly dateOrder: 'dmy' | 'ymd' },
): Promise<number> {
  const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };
  const done = await runImport(english, desk, file, options, watch);
  if (!done.ok) {
    expect(['file', 'bad-request']).toContain(done.error.kind);
    expect(JSON.stringify(done.error).length).toBeLessThan(2_000);
    return 0;
  }
  const { refused, newEvents } = done.value.answer;
  for (const { row, reason } of refused) {
    expect(row).toBeGreaterThan(0);
    expect(reason).not.toBe('');
    expect(reason.length).toBeLessThan(1_000);
  }
  return newEvents;
}

/** The log holds what was taken and nothing else; each case can be opened under its number, from the window too. */
function isSound(desk: Desk, count: number): void {
  const lines = [...desk.exportEvents()];
  expect(lines.length).toBe(count);
  expect(desk.check().problems).toEqual([]);
  for (const line of lines) {
    const { case: number, id } = JSON.parse(line) as { case: string; id: string };
    expect(desk.readCase(number)).toMatchObject({ ok: true });
    expect([number.length <= 200, id.length <= 200], number).toEqual([true, true]);
  }
}

function spoiledTable(random: RandomSource, rows: ReadonlyArray<string>): Buffer {
  const spoiled = [...rows];
  const at = random.below(rows.length);
  const row = rows[at] ?? '';
  const way = random.below(6);
  if (way === 0) spoiled[at] = spoiledText(random, row);
  if (way === 1) spoiled[at] = withCell(random, row, quoted(nastyText(random)));
  if (way === 2) spoiled[at] = withCell(random, row, nastyText(random));
  if (way === 3) spoiled[at] = row + ','.repeat(random.oneOf([1, 3, 5_000]));
  const text = spoiled.join(random.oneOf(['\r\n', '\n', '\r\n', '\r']));
  const bytes = Buffer.from(text.replaceAll(',', random.below(8) === 0 ? random.oneOf([';', '\t']) : ','));
  return way === 4 ? spoiledBytes(random, bytes) : bytes;
}

function withCell(random: RandomSource, row: string, cell: string): string {
  const cells = row.split(',');
  cells[random.below(cells.length)] = cell;
  return cells.join(',');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
