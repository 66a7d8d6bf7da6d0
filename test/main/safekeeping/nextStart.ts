import { join } from 'node:path';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

/** A desk with one case in its newest copy, one more after it, and a draft; closed in order. */
export function twoCasesOneCopied() {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  opensCase(desk);
  desk.dailyCopy();
  const copied = [...desk.exportEvents()];
  opensCase(desk);
  desk.saveDraft({ title: 'Half written' });
  const lines = [...desk.exportEvents()];
  desk.close();
  return { profile, file: join(profile, 'cases.db'), copied, lines };
}

/** What the next start has and says. */
export function nextStart(profile: string) {
  const { desk } = openTestDesk({ profile });
  const found = { said: desk.recovered, lines: [...desk.exportEvents()], problems: desk.check().problems };
  desk.close();
  return found;
}
