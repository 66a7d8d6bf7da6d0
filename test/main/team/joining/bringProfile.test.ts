import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttachmentStore } from '../../../../main/attachments/attachmentStore.ts';
import { sha256Of } from '../../../../main/persistence/checksum.ts';
import { bringProfile } from '../../../../main/team/joining/bringProfile.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { does, opensCase, openTestDesk, registers } from '../../../support/memoryDesk.ts';
import { createTeam } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

/** The profile of XY, who worked alone: two cases, a draft with a file, a template. */
async function aProfileBefore(): Promise<string> {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile, by: 'XY' });
  const number = opensCase(desk, { title: 'Old toner' });
  does(desk, { type: 'note', case: number, text: 'Ordered' });
  opensCase(desk, { title: 'Old paper' });
  registers(desk, { id: 'OLD', name: 'Old Ltd', zone: 'Europe/Vienna' });
  const draft = desk.saveDraft({ title: 'Half of a case' });
  const store = createAttachmentStore(join(profile, 'attachments'), english);
  const file = await store.keepBytes('console.log', Buffer.from('it broke'));
  if (!draft.ok || !file.ok) throw new Error('The profile was not made.');
  desk.attach(draft.value.draft, file.value);
  desk.saveTemplate('Outage', { title: 'Outage of' });
  desk.close();
  return profile;
}

function aDesk(role: 'lead' | 'analyst' = 'lead') {
  const team = createTeam();
  const profile = temporaryProfile();
  return { ...team, profile, mate: team.mate('D1', 'AM', { role, profile, leased: 0 }) };
}

/** Every file of a folder with what it holds. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => `${name} ${sha256Of(readFileSync(join(folder, name), 'latin1'))}`);

describe('the profile of before', () => {
  it('brings its cases into the team, with drafts, templates and files, and stays as it is', async () => {
    const before = await aProfileBefore();
    const asItWas = filesIn(before);
    const { mate, profile, order } = aDesk();
    const brought = await bringProfile(english, { desk: mate.desk, profile, before });
    expect(brought).toMatchObject({
      ok: true,
      value: { newCases: 2, drafts: 1, templates: 1, files: 1, missingFiles: 0 },
    });
    mate.meets();
    expect(new Set(order.log.map(({ by }) => by))).toEqual(new Set(['XY']));
    const [draft] = mate.desk.drafts();
    const [file] = mate.desk.attachmentsOf(draft?.id ?? '');
    expect(file?.name).toBe('console.log');
    expect(readFileSync(join(profile, 'attachments', file?.sha256 ?? ''), 'utf8')).toBe('it broke');
    expect(mate.desk.templates()).toHaveLength(1);
    expect(mate.desk.readOrganization('OLD')).toMatchObject({
      ok: true,
      value: { card: { organization: { name: 'Old Ltd' } } },
    });
    expect(filesIn(before)).toEqual(asItWas);
    mate.desk.close();
  });

  it('done again adds what is new', async () => {
    const before = await aProfileBefore();
    const { mate, profile } = aDesk();
    await bringProfile(english, { desk: mate.desk, profile, before });
    const { desk } = openTestDesk({ profile: before, by: 'XY' });
    opensCase(desk, { title: 'Later' });
    desk.close();
    expect(await bringProfile(english, { desk: mate.desk, profile, before })).toMatchObject({
      value: { newCases: 1, drafts: 0, templates: 0, files: 0 },
    });
    mate.desk.close();
  });

  it('says which files it lacks: missing ones, and others than their name says', async () => {
    const before = await aProfileBefore();
    const [name = ''] = readdirSync(join(before, 'attachments'));
    writeFileSync(join(before, 'attachments', name), 'something else');
    const { mate, profile } = aDesk();
    const brought = await bringProfile(english, { desk: mate.desk, profile, before });
    expect(brought).toMatchObject({ value: { files: 0, missingFiles: 1 } });
    mate.desk.close();
  });

  it('is not brought by an analyst: nothing is taken', async () => {
    const before = await aProfileBefore();
    const { mate, profile } = aDesk('analyst');
    const brought = await bringProfile(english, { desk: mate.desk, profile, before });
    expect(!brought.ok && brought.error).toContain('only a lead or an admin');
    expect([mate.desk.drafts(), mate.desk.isEmpty()]).toEqual([[], true]);
    mate.desk.close();
  });

  it('may be of an older version', async () => {
    const before = temporaryProfile();
    copyFileSync('test/fixtures/schema/version-2.db', join(before, 'cases.db'));
    const asItWas = filesIn(before);
    const { mate, profile, clock } = aDesk();
    clock.set(Date.parse('2027-01-04T12:00:00Z'));
    const brought = await bringProfile(english, { desk: mate.desk, profile, before });
    expect(brought).toMatchObject({ ok: true, value: { drafts: 1 } });
    expect(filesIn(before)).toEqual(asItWas);
    expect(mate.desk.check().problems).toEqual([]);
    mate.desk.close();
  });

  it('may be open in a program meanwhile', async () => {
    const before = temporaryProfile();
    const { desk } = openTestDesk({ profile: before, by: 'XY' });
    opensCase(desk);
    const { mate, profile } = aDesk();
    expect(await bringProfile(english, { desk: mate.desk, profile, before })).toMatchObject({
      value: { newCases: 1 },
    });
    mate.desk.close();
    desk.close();
  });

  it.each([
    ['without cases', 'has no cases', (before: string) => rmSync(join(before, 'cases.db'))],
    [
      'that was not closed',
      'was not closed',
      (before: string) => writeFileSync(join(before, 'cases.db-wal'), 'x'),
    ],
    [
      'with a damaged file',
      'is damaged',
      (before: string) => writeFileSync(join(before, 'cases.db'), 'no database at all'.repeat(400)),
    ],
  ])('%s is refused in words', async (_, said, spoil) => {
    const before = await aProfileBefore();
    spoil(before);
    const { mate, profile } = aDesk();
    const brought = await bringProfile(english, { desk: mate.desk, profile, before });
    expect(!brought.ok && brought.error).toContain(said);
    expect(mate.desk.isEmpty()).toBe(true);
    mate.desk.close();
  });

  it('of a team is refused in words', async () => {
    const [{ mate: other, profile: before }, { mate, profile }] = [aDesk(), aDesk()];
    other.desk.close();
    const brought = await bringProfile(english, { desk: mate.desk, profile, before });
    expect(!brought.ok && brought.error).toContain('belongs to a team');
    mate.desk.close();
  });
});
