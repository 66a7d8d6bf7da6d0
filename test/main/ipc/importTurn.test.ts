import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createImportTurn } from '../../../main/ipc/importTurn.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

/** A desk whose file another connection writes to until it lets go, as the thread of an import does. */
function aDeskThatIsHeld() {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const counts: number[] = [];
  const turn = createImportTurn({
    words: english,
    desk,
    patience: 0,
    onWaiting: (count) => counts.push(count),
  });
  desk.waitAtMost(0);
  const other = openDatabase(join(profile, 'cases.db'));
  const hold = () => other.exec('BEGIN IMMEDIATE');
  const letGo = () => other.exec('COMMIT');
  const close = () => {
    other.close();
    desk.close();
  };
  return { desk, turn, counts, hold, letGo, close };
}

/** An import that ends when it is told to. */
function anImport() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

it('does what was asked for during an import when that has ended, each once and in order', async () => {
  const { desk, turn, counts, hold, letGo, close } = aDeskThatIsHeld();
  const { ended, end } = anImport();
  hold();
  const importing = turn.during(() => ended);
  const first = turn.inTurn(() => desk.saveDraft({ title: 'One' }));
  const second = turn.inTurn(() => desk.saveDraft({ title: 'Two' }));
  await Promise.resolve();
  letGo();
  end();
  await importing;
  expect([(await first).ok, (await second).ok]).toEqual([true, true]);
  const titles = desk.drafts().map(({ form }) => (form as { title: string }).title);
  expect(titles.sort()).toEqual(['One', 'Two']);
  expect(Math.max(...counts)).toBe(2);
  expect(counts.at(-1)).toBe(0);
  close();
});

it('lets nothing overtake what waits, so that the newest form of a draft is the one that stays', async () => {
  const { desk, turn, hold, letGo, close } = aDeskThatIsHeld();
  const saved = desk.saveDraft({ title: 'Begun' });
  const draft = saved.ok ? saved.value.draft : '';
  const { ended, end } = anImport();
  hold();
  const importing = turn.during(() => ended);
  const older = turn.inTurn(() => desk.saveDraft({ title: 'Older' }, draft));
  await new Promise((resolve) => setImmediate(resolve));
  // The import has written, and reads on: the file is free before its end.
  letGo();
  const newer = turn.inTurn(() => desk.saveDraft({ title: 'Newer' }, draft));
  end();
  await Promise.all([importing, older, newer]);
  expect(desk.drafts().map(({ form }) => form)).toEqual([{ title: 'Newer' }]);
  close();
});

it('refuses in words where no import of this app is what holds the file', async () => {
  const { desk, turn, hold, letGo, close } = aDeskThatIsHeld();
  hold();
  expect(await turn.inTurn(() => desk.saveDraft({ title: 'One' }))).toMatchObject({
    ok: false,
    error: { kind: 'not-written', held: true, reason: expect.stringContaining('another program') },
  });
  letGo();
  close();
});

it('goes on after an import that failed', async () => {
  const { desk, turn, hold, letGo, close } = aDeskThatIsHeld();
  hold();
  let fail: (error: Error) => void = () => undefined;
  const importing = turn.during(
    () =>
      new Promise<void>((_, reject) => {
        fail = reject;
      }),
  );
  const saved = turn.inTurn(() => desk.saveDraft({ title: 'One' }));
  await Promise.resolve();
  letGo();
  fail(new Error('the thread ended'));
  await expect(importing).rejects.toThrow('the thread ended');
  expect((await saved).ok).toBe(true);
  expect(turn.isRunning()).toBe(false);
  close();
});
