import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../../main/transfer/importFormat.ts';
import { readFile } from '../../../../main/transfer/readFile.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const context = {
  edition: (id: string) => (id === 'targets' ? id : undefined),
  knowsCountry: () => true,
  editionInForce: 'targets',
};
const HEADER =
  'case,type,at,by,title,severity,priority,edition,customer.id,customer.name,customer.zone,ticket colour';
const opened = (number: string, { at = '2026-03-03T15:00:00Z', severity = '3', edition = 'targets' } = {}) =>
  `${number},opened,${at},AS,"'=1+1",${severity},3,${edition},A,Acme,Europe/Zurich,red`;

async function read(rows: ReadonlyArray<string>, options: ImportOptions = {}) {
  const path = join(temporaryProfile(), 'cases.csv');
  writeFileSync(path, [HEADER, ...rows].join('\r\n'));
  const file = await readFile(english, path, options, context);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

describe('a CSV of events', () => {
  it('holds an event a row: inner fields by their path, unknown columns kept, guarded cells undone', async () => {
    const { events } = await read([opened('C-1')]);
    expect([...events][0]?.event).toMatchObject({
      case: 'C-1',
      severity: 3,
      title: '=1+1',
      customer: { id: 'A', name: 'Acme', zone: 'Europe/Zurich' },
      'ticket colour': 'red',
    });
  });

  it('loses the whole case of a wrong row, and no other', async () => {
    const { events, refused } = await read(
      [
        opened('C-1', { severity: '6 - Trivial' }),
        'C-1,responded,2026-03-03T16:00:00Z,AS,,,,,,,,',
        opened('C-2'),
        opened('C-3', { edition: 'gone' }),
        opened('C-4'),
        'C-4,customer-replied,2026-03-03T16:00:00Z,AS,,,,,,,,',
        opened('C-5', { at: '31-02-2026 09:10' }),
      ],
      { zone: 'Europe/Zurich', dateOrder: 'dmy' },
    );
    expect(Array.from(events, ({ event }) => event.case)).toEqual(['C-2']);
    expect(refused.map(({ row, field }) => `${row} ${field}`)).toEqual([
      '2 severity',
      '3 severity',
      '5 edition',
      '6 type',
      '7 type',
      '8 at',
    ]);
    expect(refused[0]?.reason).toBe('“6 - Trivial” is not 1 to 4');
    expect(refused[5]?.reason).toContain('“31-02-2026 09:10” is not a date');
  });

  it('asks for the zone of its local times, and for nothing when each has an offset', async () => {
    expect((await read([opened('C-1')])).needs).toEqual([]);
    expect((await read([opened('C-1', { at: '03/04/2026 15:00' })])).needs).toEqual(['zone', 'dateOrder']);
    const { events } = await read([opened('C-1', { at: '29/03/2026 02:30' })], { zone: 'Europe/Zurich' });
    expect(new Date([...events][0]?.event.at ?? 0).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
