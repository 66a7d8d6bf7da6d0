import { describe, expect, it } from 'vitest';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { linesOf, desk as run } from './runCommand.ts';

const OFFICE = { id: 'NY', name: 'New York Ltd', zone: 'America/New_York', holidays: 'US-NY' };

/** A profile with a case that is due on Tuesday, 10 March 2026. */
function aProfile(): { readonly profile: string; readonly number: string } {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const number = opensCase(desk, { customer: OFFICE });
  desk.close();
  return { profile, number };
}

const closing = ['--edit', '2026-03-10', '--closed-for', 'Mourning', '--reason', 'Decree'];

describe('desk days', () => {
  it('says what an edit for a country would move, and changes nothing when it is only tried', async () => {
    const { profile, number } = aProfile();
    const { out } = await run(['days', 'US', '--profile', profile, ...closing, '--dry-run']);
    expect(linesOf(out)[0]).toBe('2 open deadlines would move');
    expect(out).toMatch(new RegExp(`${number} +Response +Tue 10 Mar 09:45 +Wed 11 Mar 09:45 New York`));
    expect((await run(['moved', '--profile', profile])).out).not.toContain('US');
  });

  it('edits a day for all customers there, and lists it with its reason', async () => {
    const { profile } = aProfile();
    const between = ['--between', '13:00-24:00'];
    const edited = await run(['days', 'US', '--profile', profile, ...closing, ...between]);
    expect(linesOf(edited.out)[0]).toBe('Changed; 1 open deadline moved');
    const { out } = await run(['days', 'us-ny', '--profile', profile]);
    expect(out).toMatch(/2026-03-10 +Mourning from 13:00 +US: Decree/);
  });

  it('takes an edit back', async () => {
    const { profile } = aProfile();
    await run(['days', 'US', '--profile', profile, ...closing]);
    const back = ['--undo', '2026-03-10', '--reason', 'a mistake'];
    expect((await run(['days', 'US', '--profile', profile, ...back])).out).toContain(
      '2 open deadlines moved',
    );
    expect((await run(['days', 'US', '--profile', profile])).out).not.toContain('Mourning');
  });

  it('lists a holiday on which offices work, and an edit of any year', async () => {
    const { profile } = aProfile();
    for (const date of ['2026-12-25', '2028-05-05'])
      await run(['days', 'US', '--profile', profile, '--edit', date, '--reason', 'decree']);
    const { out } = await run(['days', 'US', '--profile', profile]);
    expect(out).toMatch(/2026-12-25 +an ordinary working day +US: decree/);
    expect(out).toMatch(/2028-05-05 +an ordinary working day +US: decree/);
  });

  it('says that there is no edit to take back', async () => {
    const { profile } = aProfile();
    const back = ['--undo', '2031-01-01', '--reason', 'a mistake'];
    const { code, err } = await run(['days', 'US', '--profile', profile, ...back]);
    expect(code).toBe(1);
    expect(err).toContain('No edit of 2031-01-01 stands');
  });

  it.each([
    [['--edit', '2026-03-10', '--closed-for', 'Mourning'], /needs a reason/],
    [['--edit', '2026-03-10', '--reason', 'x', '--between', 'noon'], /13:00-24:00/],
    [['--edit', 'soon', '--reason', 'x'], /--edit/],
    [[...closing, '--open-for', 'Stocktaking'], /one thing of one day/],
    [[...closing, '--undo', '2026-03-10'], /one thing of one day/],
    [['--closed-for', 'Mourning', '--reason', 'x'], /one thing of one day/],
    [['--dry-run'], /one thing of one day/],
  ])('refuses %j', async (args, why) => {
    const { profile } = aProfile();
    const { code, err } = await run(['days', 'US', '--profile', profile, ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });
});
