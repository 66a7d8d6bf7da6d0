import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { linesOf, desk as run } from './runCommand.ts';

const OFFICE = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York', holidays: 'US' };

/** A desk on which the office of a customer was closed for a day after its case was opened. */
function aDeskWithAMove(): { readonly profile: string; readonly number: string } {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const number = opensCase(desk, { customer: OFFICE });
  desk.changeOrganization({
    type: 'edit-closed-day',
    customer: 'ACME',
    edit: { date: '2026-03-10', closedFor: 'Company day', reason: 'told by contact 1' },
  });
  desk.close();
  return { profile, number };
}

describe('desk moved', () => {
  it('lists each moved deadline with its reason, before and after, in the time of the customer', async () => {
    const { profile, number } = aDeskWithAMove();
    const { out, code } = await run(['moved', '--profile', profile]);
    expect(code).toBe(0);
    expect(linesOf(out)[0]).toBe('Closed days of Acme Ltd: 2 open deadlines moved');
    expect(out).toMatch(new RegExp(`${number} +Response +Tue 10 Mar 09:45 +Wed 11 Mar 09:45 New York`));
  });

  it('gives the same as JSON, a line a change', async () => {
    const { profile, number } = aDeskWithAMove();
    const { out } = await run(['moved', '--json', '--profile', profile]);
    const moves: unknown[] = linesOf(out).map((line) => JSON.parse(line));
    expect(moves).toMatchObject([
      {
        reason: 'Closed days of Acme Ltd',
        causes: [{ kind: 'customer-days', customer: 'ACME' }],
        acknowledged: null,
        moved: [
          {
            case: number,
            clock: 'response',
            before: '2026-03-10T13:45:00.000Z',
            after: '2026-03-11T13:45:00.000Z',
          },
          { case: number, clock: 'restoration' },
        ],
      },
    ]);
  });

  it('keeps the list until it is acknowledged; the log has it after that', async () => {
    const { profile } = aDeskWithAMove();
    await run(['moved', '--acknowledge', '--profile', profile]);
    expect((await run(['moved', '--profile', profile])).out).toBe('No deadline was moved\n');
    expect((await run(['moved', '--all', '--profile', profile])).out).toContain('2 open deadlines moved');
  });

  it.each(['queue', 'check'])('is hinted at by %s, beside its output', async (command) => {
    const { profile } = aDeskWithAMove();
    const { err } = await run([command, '--profile', profile]);
    expect(err).toContain('Closed days of Acme Ltd: 2 open deadlines moved. To see them: desk moved');
  });
});

describe('the command of a program with older zone rules than the file', () => {
  function aDeskOfTheFuture(): string {
    const { profile } = aDeskWithAMove();
    const database = openDatabase(join(profile, 'cases.db'));
    database.run("UPDATE laid_out_by SET version = '2099a' WHERE name = 'zone rules'");
    database.close();
    return profile;
  }

  it('reads, and says so', async () => {
    const done = await run(['queue', '--profile', aDeskOfTheFuture()]);
    expect(done.code).toBe(0);
    expect(done.err).toMatch(/has zone rules 2026f.*was laid out with zone rules 2099a/);
  });

  it.each([['rebuild'], ['apply', '-'], ['import', 'cases.csv']])('writes nothing: %s', async (...args) => {
    const done = await run([...args, '--profile', aDeskOfTheFuture()]);
    expect(done).toMatchObject({ code: 1, out: '' });
    expect(done.err).toMatch(/Install the newer version\. Nothing was written\./);
  });
});
