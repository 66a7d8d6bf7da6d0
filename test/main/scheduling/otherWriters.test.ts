import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { watchOtherWriters } from '../../../main/scheduling/otherWriters.ts';
import { afterMs } from '../../../main/scheduling/systemTimer.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { opensCase } from '../../support/memoryDesk.ts';

const NINE = Date.UTC(2026, 10, 20, 9);
let profile = '';

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'desk-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

function aDesk(name: string) {
  let ids = 0;
  return openDesk({
    words: english,
    profile,
    now: () => NINE,
    newId: () => `${name}-${++ids}`,
    by: () => 'AM',
    holidays: { closedDaysOf: () => [] },
  });
}

it('tells the window what another process wrote to the same profile', async () => {
  const window = aDesk('window');
  const command = aDesk('command');
  const stop = watchOtherWriters(join(profile, 'cases.db'), afterMs, () => window.noticeOthers());
  const heard = new Promise<number>((resolve) =>
    window.onChange(() => resolve(window.queueCounts().views.open)),
  );
  opensCase(command);
  expect(await heard).toBe(1);
  stop();
  window.close();
  command.close();
});
