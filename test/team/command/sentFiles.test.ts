import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { publicHolidays } from '../../../main/holidays/publicHolidays.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { aTeam } from '../support/aTeam.ts';
import { type CommandDesk, commandDesk } from '../support/commandDesk.ts';

/** Joins, and opens a case with a file; gives where the file lies. */
async function opensWithFile(am: CommandDesk): Promise<string> {
  await am.joins();
  await am.does(...aCustomer);
  const store = createAttachmentStore(join(am.profile, 'attachments'), english);
  const kept = await store.keepBytes('console.log', Buffer.from('what the console said'));
  if (!kept.ok) throw new Error(kept.error);
  const desk = openDesk({
    words: english,
    profile: am.profile,
    now: Date.now,
    newId: createIds(Date.now),
    by: () => 'nobody',
    holidays: publicHolidays,
  });
  const saved = desk.saveDraft({ title: 'With a log' });
  if (!saved.ok) throw new Error('The draft was not saved.');
  const { draft } = saved.value;
  desk.attach(draft, kept.value);
  desk.close();
  await am.does({ ...anOpening, draft });
  return store.pathOf(kept.value.sha256);
}

describe('the files of a case', () => {
  it('are sent by team sync, behind the log', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = commandDesk(team, 'AM');
    await opensWithFile(am);
    expect(await am.run(['team', 'sync'])).toMatchObject({ code: 0, err: '' });
    const blobs = await (await team.desk('AM')).ask(
      'SELECT bytes, is_whole FROM desk.blob WHERE team = $1',
      team.number,
    );
    expect(blobs).toEqual([{ bytes: 21, is_whole: true }]);
  });

  it('that are not on this computer any more are said to be unsent', async () => {
    const am = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    rmSync(await opensWithFile(am));
    const { code, err } = await am.run(['team', 'sync']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('1 file') });
    expect((await am.run(['team', 'status'])).out).toMatch(/To send +1 file\n/);
    expect((await am.run(['team', 'leave', '--remove'])).err).toContain('1 file of this desk did not reach');
  });

  it('go with the copy once they are sent', async () => {
    const am = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    const path = await opensWithFile(am);
    await am.run(['team', 'sync']);
    expect(await am.run(['team', 'leave', '--remove'])).toMatchObject({ code: 0 });
    expect(existsSync(path)).toBe(false);
  });
});
