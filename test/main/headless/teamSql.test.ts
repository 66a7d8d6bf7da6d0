import { describe, expect, it } from 'vitest';
import { SERVER_MIGRATIONS } from '../../../main/team/server/serverMigrations.ts';
import { desk } from './runCommand.ts';

const LAST = SERVER_MIGRATIONS.length;

const sql = (...args: ReadonlyArray<string>) => desk(['team', 'sql', ...args]);
const stepsIn = (text: string) => [...text.matchAll(/^-- Step (\d+):/gm)].map(([, number]) => Number(number));

describe('desk team sql', () => {
  it('prints every step of the schema, in order', async () => {
    const { code, out } = await sql();
    expect(code).toBe(0);
    expect(stepsIn(out)).toEqual(SERVER_MIGRATIONS.map(({ number }) => number));
  });

  it('prints those after the step that the server is at', async () => {
    expect(stepsIn((await sql('--from', '5')).out)).toEqual(
      SERVER_MIGRATIONS.slice(5).map(({ number }) => number),
    );
  });

  it('prints no step and says so where there is none to run', async () => {
    const { code, out, err } = await sql('--from', String(LAST));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('nothing to run');
  });

  it('prints a team with its logins, and no password', async () => {
    const people = ['--admin', 'AM=am_desk', '--member', 'BK=bk_desk', 'CL=cl_desk'];
    const { out } = await sql('--from', String(LAST), '--team', "Care 'East'", ...people);
    expect(stepsIn(out)).toEqual([]);
    expect(out).toContain("desk.create_team('Care ''East''', 'AM', 'AM', 'am_desk')");
    expect(out.match(/CREATE ROLE "\w+" LOGIN CONNECTION LIMIT 3 IN ROLE desk_member;/g)).toHaveLength(3);
    expect(out).not.toMatch(/PASSWORD/);
  });

  it.each([
    [['--team', 'Care'], '--admin'],
    [['--admin', 'AM=am_desk'], '--team'],
    [['--from', '99'], `from 0 to ${LAST}`],
    [['--team', 'Care', '--admin', 'AM'], 'AM=am_desk'],
    [['--team', 'Care', '--admin', 'policy=am_desk'], 'AM=am_desk'],
    [['--team', 'Care', '--admin', 'AM=am"; DROP TABLE x; --'], 'AM=am_desk'],
    [['--team', 'a\nb', '--admin', 'AM=am_desk'], '200 characters'],
  ])('%j is not understood, and what to do is said', async (args, words) => {
    const { code, out, err } = await sql(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
