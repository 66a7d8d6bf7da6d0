import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { eraseForTeam } from '../../../main/team/erasure/eraseForTeam.ts';
import { erasureSubject } from '../../../main/team/erasure/erasureSubject.ts';
import { type FollowedTeam, followTeam } from '../../../main/team/erasure/followTeam.ts';
import { createFileSender } from '../../../main/team/files/fileSender.ts';
import { syncOnce } from '../../../main/team/wire/sync/syncOnce.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { aComplete, does, NEW_YORK } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { administrator, aTeam, type Handle, type TestTeam } from '../support/aTeam.ts';
import { aWireDesk } from '../support/aWireDesk.ts';

const [NAME, FILE] = ['Quixley', 'Xanthe'];

/** A desk of a team on a folder, with its files. */
async function aMate(team: TestTeam, handle: Handle) {
  const profile = temporaryProfile();
  const wired = aWireDesk(team, `D-${handle}`, handle, { profile });
  const store = createAttachmentStore(join(profile, 'attachments'), english);
  const server = await team.desk(handle);
  const place = { server, team: team.number };
  const { erasing } = wired.desk;
  if (erasing === null) throw new Error('The desk is in no team.');
  const news: FollowedTeam[] = [];
  const subject = erasureSubject(
    { erasing, store, team: team.number },
    {
      followed: (done) => news.push(done),
      refused: ({ reason }) => {
        throw new Error(reason);
      },
    },
  );
  return {
    ...{ ...wired, profile, server, store, place, erasing, news },
    sendsFiles: async () => {
      const sender = createFileSender({ place, files: wired.team.files, store });
      while (await sender.sendChunk()) {
        // The next chunk.
      }
    },
    follows: () => followTeam({ place, erasing, store }),
    /** Exchanges, erasures with the logs. */
    async meets() {
      const done = await syncOnce(await wired.connect(), { ...wired.parts, subjects: [subject] });
      if (!done.ok) throw new Error(done.error.reason);
    },
  };
}

const bytes = Buffer.concat([Buffer.from(`${FILE} wrote this.`), randomBytes(300_000)]);
const sha256 = createHash('sha256').update(bytes).digest('hex');

/** An admin and an analyst; the analyst opened a case with words and a file, the admin has both. */
async function twoMates() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [am, bk] = [await aMate(team, 'AM'), await aMate(team, 'BK')];
  const saved = bk.desk.saveDraft({ title: 'With a log' });
  if (!saved.ok) throw new Error('not saved');
  const { draft } = saved.value;
  const kept = await bk.store.keepBytes('log.txt', bytes);
  if (!kept.ok) throw new Error(kept.error);
  bk.desk.attach(draft, kept.value);
  const contact = `${NEW_YORK.id}-1`;
  const { case: number } = does(bk.desk, {
    ...aComplete,
    ...{ contact, customer: NEW_YORK.id, title: `${NAME} cannot call`, draft },
  });
  does(bk.desk, { type: 'note', case: number, text: `Spoke with ${NAME}.` });
  await bk.syncs();
  await am.syncs();
  return { team, am, bk, number };
}

function wordsIn(profile: string): ReadonlyArray<string> {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(profile, name);
    if (!statSync(path).isFile()) return false;
    const text = readFileSync(path, 'latin1').toLowerCase();
    return text.includes(NAME.toLowerCase()) || text.includes(FILE.toLowerCase());
  });
}

describe('an erasure by an admin', () => {
  it('takes the words from the server and from every folder of the team', async () => {
    const { am, bk, number, team } = await twoMates();
    await bk.sendsFiles();
    const plan = am.erasing.plan({ case: number });
    expect(plan).toMatchObject({ cases: [{ number }], files: [sha256], sharedFiles: [], unreadable: [] });
    expect(await eraseForTeam(am.place, plan, 'asked for')).toEqual({ lines: 2, files: 1 });
    for (const one of [am, bk]) {
      expect(await one.follows()).toMatchObject({ ok: true, value: { lines: 2, isScrubbed: true } });
      expect(one.desk.check().problems).toEqual([]);
      expect(wordsIn(one.profile)).toEqual([]);
    }
    expect(existsSync(bk.store.pathOf(sha256))).toBe(false);
    const rows = await am.server.ask(
      'SELECT 1 FROM desk.event WHERE team = $1 AND body LIKE $2 UNION ALL SELECT 1 FROM desk.blob_chunk WHERE team = $1',
      team.number,
      `%${NAME}%`,
    );
    expect(rows).toEqual([]);
  });

  it('reaches a file that its desk has not sent yet', async () => {
    const { am, bk, number } = await twoMates();
    await eraseForTeam(am.place, am.erasing.plan({ case: number }), 'asked for');
    await bk.sendsFiles();
    expect(await am.server.ask('SELECT 1 FROM desk.blob_chunk WHERE team = $1', am.place.team)).toEqual([]);
    expect(await bk.follows()).toMatchObject({ ok: true, value: { files: 1 } });
    expect(existsSync(bk.store.pathOf(sha256))).toBe(false);
    expect(bk.team.files.waiting()).toEqual([]);
  });

  it('leaves all desks with the same log', async () => {
    const { am, bk, number } = await twoMates();
    await eraseForTeam(am.place, am.erasing.plan({ case: number }), 'asked for');
    does(bk.desk, { type: 'note', case: number, text: `Not sent yet, of ${NAME}.` });
    await bk.meets();
    await am.meets();
    expect(bk.news).toMatchObject([{ lines: 2, steps: 1, files: 1, isScrubbed: true }]);
    expect(wordsIn(bk.profile)).toEqual([]);
    expect([...am.desk.exportEvents()]).toEqual([...bk.desk.exportEvents()]);
    expect(am.desk.check().problems).toEqual([]);
  });

  it('is done again without harm', async () => {
    const { am, number } = await twoMates();
    const plan = am.erasing.plan({ case: number });
    await eraseForTeam(am.place, plan, 'asked for');
    expect(await eraseForTeam(am.place, plan, 'asked for')).toEqual({ lines: 0, files: 0 });
    await am.follows();
    expect(await am.follows()).toMatchObject({ ok: true, value: { lines: 0, files: 0 } });
    expect(am.erasing.plan({ case: number }).cases).toEqual([]);
  });

  it('is for admins', async () => {
    const { bk, number } = await twoMates();
    const asked = eraseForTeam(bk.place, bk.erasing.plan({ case: number }), 'asked for');
    await expect(asked).rejects.toMatchObject({ code: 'SDROL' });
  });

  it('finds what was written after it, and is done once more', async () => {
    const { am, bk, number } = await twoMates();
    const plan = am.erasing.plan({ case: number });
    does(bk.desk, { type: 'note', case: number, text: `Again ${NAME}.` });
    await bk.syncs();
    await eraseForTeam(am.place, plan, 'asked for');
    await am.meets();
    const rest = am.erasing.plan({ case: number });
    expect(rest.cases.flatMap(({ lines }) => lines)).toHaveLength(1);
    await eraseForTeam(am.place, rest, 'asked for');
    for (const one of [am, bk]) {
      await one.meets();
      expect([...one.desk.exportEvents()].join()).not.toContain(NAME);
    }
  });

  it('keeps the chain: a desk that joins after it takes the log', async () => {
    const { team, am, number } = await twoMates();
    await eraseForTeam(am.place, am.erasing.plan({ case: number }), 'asked for');
    const late = aWireDesk(team, 'D-LATE', 'BK');
    await late.syncs();
    await am.meets();
    expect([...late.desk.exportEvents()]).toEqual([...am.desk.exportEvents()]);
  });
});

describe('an erasure of a customer by an admin', () => {
  /** Two desks that know a customer by words, in whose case they are, too. */
  async function twoThatKnow() {
    const { team, am, bk, number } = await twoMates();
    const read = bk.desk.readOrganization(NEW_YORK.id);
    if (!read.ok) throw new Error('not read');
    const { organization } = read.value.card;
    const changed = bk.desk.changeOrganizations([
      { type: 'set-organization', organization: { ...organization, name: NAME, shortName: NAME } },
      {
        type: 'edit-closed-day',
        customer: NEW_YORK.id,
        edit: { date: '2026-12-24', closedFor: FILE, reason: `${FILE} said so` },
      },
    ]);
    if (!changed.ok) throw new Error(JSON.stringify(changed.error));
    await bk.sendsFiles();
    for (const one of [bk, am, bk]) await one.syncs();
    return { team, am, bk, number };
  }

  const words = (server: Awaited<ReturnType<TestTeam['desk']>>, team: number) =>
    server.ask('SELECT log, g FROM desk.event WHERE team = $1 AND body LIKE ANY ($2)', team, [
      `%${NAME}%`,
      `%${FILE}%`,
    ]);

  it('takes all that the team knows of it from the server and from every folder, and the count goes on', async () => {
    const { am, bk, number } = await twoThatKnow();
    const plan = am.erasing.plan({ customer: NEW_YORK.id });
    expect(plan.cases.map((one) => one.number)).toEqual([number]);
    expect(plan.customer).toMatchObject({ id: NEW_YORK.id, name: NAME });
    const lines = plan.cases.flatMap((one) => one.lines).length + (plan.customer?.lines.length ?? 0);
    expect(await eraseForTeam(am.place, plan, 'asked for')).toEqual({ lines, files: 1 });
    for (const one of [am, bk]) {
      await one.meets();
      expect(one.news).toMatchObject([{ lines, files: one === bk ? 1 : 0, unknown: 0, isScrubbed: true }]);
      expect(one.erasing.followed()).toBe((await (await one.connect()).head()).erasures);
      expect(one.desk.check().problems).toEqual([]);
      expect(wordsIn(one.profile)).toEqual([]);
    }
    expect(await words(am.server, am.place.team)).toEqual([]);
    expect(bk.team.customers.head()).toEqual(am.team.customers.head());
  });

  it('keeps the chain: a desk that joins after it takes the log of customers', async () => {
    const { team, am } = await twoThatKnow();
    await eraseForTeam(am.place, am.erasing.plan({ customer: NEW_YORK.id }), 'asked for');
    const late = aWireDesk(team, 'D-LATE', 'BK');
    for (const one of [late, am]) await one.syncs();
    expect(late.team.customers.head()).toEqual(am.team.customers.head());
    expect(late.desk.readOrganization(NEW_YORK.id)).toMatchObject({
      ok: true,
      value: { card: { organization: { name: '[erased]' } } },
    });
  });
});

describe('an erasure of a kind of a newer server', () => {
  it('is left out and said, and others are followed', async () => {
    const { am, bk, number } = await twoMates();
    const owner = await administrator();
    await owner.ask(
      `INSERT INTO desk.erasure (team, n, log, g, "by", reason, at) VALUES ($1, 1, 'rosters', 1, 'AM', 'x', 0)`,
      am.place.team,
    );
    await owner.ask('UPDATE desk.team SET erasure_head = 1 WHERE team = $1', am.place.team);
    await eraseForTeam(am.place, am.erasing.plan({ case: number }), 'asked for');
    await bk.meets();
    expect(bk.news).toMatchObject([{ lines: 2, unknown: 1 }]);
    expect(bk.erasing.followed()).toBe((await (await am.connect()).head()).erasures);
  });
});
