import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aTeam, type TeamDesk } from '../support/aTeam.ts';

const CHUNK = 262_144;

async function people() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst'], ['CL', 'lead']);
  const [am, bk, cl] = [await team.desk('AM'), await team.desk('BK'), await team.desk('CL')];
  return { number: team.number, team, am, bk, cl };
}

const beat = ({ ask }: TeamDesk, team: number, viewing: string | null, says: object = {}) =>
  ask('SELECT desk.beat($1, $2, 1, 1, 7, 3, $3, true, $4)', team, 'D1', viewing, says);

describe('presence', () => {
  it('tells the others who looks at which case, and how far the desk is', async () => {
    const { number, am, bk } = await people();
    await beat(am, number, '48247', { shift: true });
    const rows = await bk.ask(
      'SELECT handle, viewing, writing, head, pending, says FROM desk.presence WHERE team = $1',
      number,
    );
    expect(rows).toEqual([
      { handle: 'AM', viewing: '48247', writing: true, head: 7, pending: 3, says: { shift: true } },
    ]);
  });

  it('is replaced by the next heartbeat of the same desk, and by no other login', async () => {
    const { number, am, bk } = await people();
    await beat(am, number, '1');
    await beat(am, number, null);
    await beat(bk, number, '2');
    const rows = await am.ask(
      'SELECT handle, viewing FROM desk.presence WHERE team = $1 ORDER BY handle',
      number,
    );
    expect(rows).toEqual([
      { handle: 'AM', viewing: null },
      { handle: 'BK', viewing: '2' },
    ]);
  });

  it('takes no more than 4 KiB', async () => {
    const { number, am } = await people();
    await expect(beat(am, number, null, { text: 'x'.repeat(4096) })).rejects.toMatchObject({ code: 'SDARG' });
  });
});

describe('an alert', () => {
  const acknowledge = ({ ask }: TeamDesk, team: number) =>
    ask<{ is_first: boolean; handle: string }>(
      "SELECT * FROM desk.acknowledge($1, 'D1', '48247 response breach 1')",
      team,
    );

  it('is acknowledged by the first who does, and the others are told who that was', async () => {
    const { number, am, bk } = await people();
    expect(await acknowledge(bk, number)).toMatchObject([{ is_first: true, handle: 'BK' }]);
    expect(await acknowledge(am, number)).toMatchObject([{ is_first: false, handle: 'BK' }]);
    expect(await am.ask('SELECT acks FROM desk.head($1)', number)).toEqual([{ acks: 1 }]);
  });

  it('is acknowledged once when two do it at once', async () => {
    const { number, am, team } = await people();
    const first = await team.another('BK');
    await first.ask('BEGIN');
    await acknowledge(first, number);
    const second = acknowledge(am, number);
    await first.ask('SELECT pg_sleep(0.05)');
    await first.ask('COMMIT');
    expect(await second).toMatchObject([{ is_first: false, handle: 'BK' }]);
  });
});

const put = (
  { ask }: TeamDesk,
  team: number,
  file: Buffer,
  n: number,
  data = file.subarray(n * CHUNK, (n + 1) * CHUNK),
) =>
  ask<{ said: string }>(
    'SELECT desk.put_chunk($1, $2, $3, $4, $5) AS said',
    team,
    createHash('sha256').update(file).digest(),
    file.length,
    n,
    data,
  ).then(([row]) => row?.said);

describe('a file', () => {
  const file = randomBytes(2 * CHUNK + 100);

  it('is whole with its last chunk, whichever comes last, and is read back byte for byte', async () => {
    const { number, am, bk } = await people();
    expect([
      await put(am, number, file, 2),
      await put(am, number, file, 0),
      await put(bk, number, file, 1),
    ]).toEqual(['taken', 'taken', 'whole']);
    const rows = await bk.ask<{ data: Buffer }>(
      'SELECT data FROM desk.blob_chunk WHERE team = $1 ORDER BY n',
      number,
    );
    expect(Buffer.concat(rows.map(({ data }) => data)).equals(file)).toBe(true);
  });

  it('that is sent again is whole already', async () => {
    const { number, am } = await people();
    for (const n of [0, 1, 2]) await put(am, number, file, n);
    expect(await put(am, number, file, 0)).toBe('whole');
  });

  it('whose chunks do not give its hash is gone, and can be sent again', async () => {
    const { number, am, bk } = await people();
    await put(bk, number, file, 0, Buffer.alloc(CHUNK));
    await put(am, number, file, 1);
    expect(await put(am, number, file, 2)).toBe('broken');
    for (const n of [0, 1]) await put(am, number, file, n);
    expect(await put(am, number, file, 2)).toBe('whole');
  });

  it.each([
    ['a chunk of another size', 0, Buffer.alloc(1000)],
    ['a chunk beyond its end', 3, Buffer.alloc(1)],
    ['a chunk before its beginning', -1, Buffer.alloc(CHUNK)],
  ])('takes no %s', async (_, n, data) => {
    const { number, am } = await people();
    await expect(put(am, number, file, n, data)).rejects.toMatchObject({ code: 'SDARG' });
  });

  it('of more than 25 MiB is refused', async () => {
    const { number, am } = await people();
    const sent = am.ask(
      'SELECT desk.put_chunk($1, $2, $3, 0, $4)',
      number,
      Buffer.alloc(32),
      26_214_401,
      Buffer.alloc(CHUNK),
    );
    await expect(sent).rejects.toMatchObject({ code: 'SDARG' });
  });
});

describe('a setting', () => {
  const set = ({ ask }: TeamDesk, team: number, key: string, expected: number, value: string) =>
    ask('SELECT * FROM desk.put_setting($1, $2, $3, $4)', team, key, expected, value);

  it('is written over the version that was seen, and over no other', async () => {
    const { number, cl, am } = await people();
    expect(await set(cl, number, 'goals', 0, '{}')).toEqual([{ outcome: 'taken', version: 1 }]);
    expect(await set(am, number, 'goals', 0, '{"other":1}')).toEqual([{ outcome: 'conflict', version: 1 }]);
    expect(await set(am, number, 'goals', 1, '{"other":1}')).toEqual([{ outcome: 'taken', version: 2 }]);
    const rows = await am.ask('SELECT n, value, "by" FROM desk.setting WHERE team = $1', number);
    expect(rows).toEqual([{ n: 2, value: '{"other":1}', by: 'AM' }]);
  });

  it('of the holidays of a year is what the first desk brings, whoever that is', async () => {
    const { number, bk, am } = await people();
    expect(await set(bk, number, 'holidays/AT/2027', 0, '[]')).toEqual([{ outcome: 'taken', version: 1 }]);
    expect(await set(am, number, 'holidays/AT/2027', 0, '[1]')).toEqual([
      { outcome: 'conflict', version: 1 },
    ]);
  });

  it('is not for an analyst, nor is a table of holidays that stands', async () => {
    const { number, bk } = await people();
    await expect(set(bk, number, 'goals', 0, '{}')).rejects.toMatchObject({ code: 'SDROL' });
    await expect(set(bk, number, 'holidays/AT/2027', 1, '[]')).rejects.toMatchObject({ code: 'SDROL' });
  });
});
