import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aNote, anEvent, aStep } from '../support/aStep.ts';
import { administrator, aTeam, type TeamDesk } from '../support/aTeam.ts';

interface Row extends Record<string, unknown> {
  readonly g: number;
  readonly body: string;
  readonly body_sha: Buffer;
  readonly erased: boolean;
  readonly imported: boolean;
  readonly chain: Buffer;
}

const JOINED = [
  'g',
  'id',
  'subject',
  'position',
  'type',
  'at',
  'recorded_at',
  'received_at',
  'by',
  'version',
  'desk',
  'login',
  'step',
];

const sha256 = (...parts: ReadonlyArray<Buffer | string>) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The first event at which the chain does not hold, computed outside of the server; null for a whole one. */
async function brokenAt(desk: TeamDesk, team: number): Promise<number | null> {
  const rows = await desk.ask<Row>(
    "SELECT * FROM desk.event WHERE team = $1 AND log = 'cases' ORDER BY g",
    team,
  );
  let chain: Buffer = Buffer.alloc(0);
  for (const row of rows) {
    const joined = [...JOINED.map((column) => row[column]), row.imported ? 1 : 0, ''].join('\n');
    chain = sha256(chain, joined, row.body_sha);
    if (!chain.equals(row.chain) || (!row.erased && !sha256(row.body).equals(row.body_sha))) return row.g;
  }
  const [end] = await desk.ask<{ chain: Buffer }>(
    "SELECT chain FROM desk.log WHERE team = $1 AND log = 'cases'",
    team,
  );
  return end?.chain.equals(chain) === true ? null : rows.length;
}

async function aLog() {
  const team = await aTeam(['AM', 'admin'], ['CL', 'lead']);
  const am = await team.desk('AM');
  await am.push(aNote('1', 0, 'AM'), aStep({ '1': 1, '2': 0 }, [anEvent('1', 'AM'), anEvent('2', 'AM')]));
  await (await team.desk('CL')).push({ ...aNote('3', 0, 'ü\u{1f600}'), import: true }, aNote('1', 2, 'CL'));
  return { am, number: team.number };
}

describe('the chain', () => {
  it('is computed anew outside of the server, to the same end', async () => {
    const { am, number } = await aLog();
    expect(await brokenAt(am, number)).toBeNull();
  });

  it.each([
    ['a line', "body = body || ' '"],
    ['an author', `"by" = 'BK'`],
    ['an instant', 'at = at - 1'],
    ['a login', "login = 'desk_bk'"],
    ['a type', "type = 'closed'"],
    ['what was imported', 'imported = NOT imported'],
    ['a line and its hash', "body = '{}', body_sha = sha256('{}')"],
  ])('breaks where the owner of the database alters %s', async (_, change) => {
    const { am, number } = await aLog();
    await (await administrator()).ask(`UPDATE desk.event SET ${change} WHERE team = $1 AND g = 2`, number);
    expect(await brokenAt(am, number)).toBe(2);
  });

  it('breaks where an event is taken out at the end', async () => {
    const { am, number } = await aLog();
    await (await administrator()).ask('DELETE FROM desk.event WHERE team = $1 AND g = 5', number);
    expect(await brokenAt(am, number)).toBe(4);
  });
});
