import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';
import { SPOILS, spoilByte } from './spoil.ts';

/** The format of the schema, our own version, the size of a page, and the first byte of all. */
const TOLD = [47, 63, 16, 0];

/** There is no copy: whatever is there afterwards was read from the file itself, whose pages are whole. */
attack('a spoiled byte in the header of a file', { short: 5, long: 400 }, async ({ times, trial, note }) => {
  const random = randomSource('header');
  const given = aFullDesk();
  const whole = keptBy(given);
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const profile = spoiled(given, (file) =>
        spoilByte(file, TOLD[n] ?? random.below(100), 1 + random.below(255)),
      );
      expect(keptBy(profile)).toEqual(whole);
    });
  }
  note(
    `${whole.customers.length} customers, ${whole.drafts.length} drafts, ${whole.templates.length} templates`,
  );
});

/** The list of tables is gone, or what leads to the customers: nothing says of their pages which table they are of. */
attack('a file without what leads to its tables', { short: 2, long: 20 }, async ({ times, trial }) => {
  const given = aFullDesk();
  const whole = keptBy(given);
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const random = randomSource(`tables ${n}`);
      const spoil = SPOILS[n % 2 === 0 ? 'no table of tables' : 'a lost root of the customers'];
      const profile = spoiled(given, (file) => spoil?.(file, random));
      expect(keptBy(profile)).toEqual(whole);
    });
  }
});

function spoiled(given: string, spoil: (file: string) => void): string {
  const profile = temporaryProfile();
  cpSync(given, profile, { recursive: true });
  spoil(join(profile, 'cases.db'));
  mkdirSync(join(profile, 'running'), { recursive: true });
  writeFileSync(join(profile, 'running', '4194999'), '');
  return profile;
}

const CUSTOMERS = 18;
const LONG = 'What was seen, and by whom. '.repeat(400);

/** As much of everything that is not derived from the log of the cases as takes several pages of each table. */
function aFullDesk(): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  for (let n = 0; n < CUSTOMERS; n++) {
    const customer = { id: `C-${n}`, name: `Customer ${n}`, zone: 'Europe/Vienna', holidays: 'AT' };
    opensCase(desk, { customer });
    desk.saveTemplate(`Template ${n}`, { title: `Template ${n}`, description: LONG.slice(0, n * 600) });
    const draft = desk.saveDraft({ title: `Draft ${n}`, description: LONG.slice(0, n * 600) });
    if (!draft.ok) throw new Error(draft.error.kind);
    desk.attach(draft.value.draft, { name: `log-${n}.txt`, sha256: hashNo(n), bytes: n });
    desk.keepUnsent({ place: `case/${n}/note`, fields: { text: `Unsent ${n} ${LONG.slice(0, n * 300)}` } });
    desk.attach(draft.value.draft, { name: `gone-${n}.txt`, sha256: hashNo(n + CUSTOMERS), bytes: n });
    desk.detach(draft.value.draft, hashNo(n + CUSTOMERS));
  }
  desk.close();
  return profile;
}

function hashNo(n: number): string {
  return n.toString(16).padStart(64, '0');
}

function keptBy(profile: string) {
  const { desk } = openTestDesk({ profile });
  try {
    expect(desk.check().problems).toEqual([]);
    return whatIsIn(desk);
  } finally {
    desk.close();
  }
}

function whatIsIn(desk: Desk) {
  const drafts = desk.drafts().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    log: [...desk.exportEvents()],
    customers: desk.organizationRegister(),
    drafts,
    attached: drafts.map(({ id }) => desk.attachmentsOf(id)),
    templates: desk.templates(),
    unsent: desk.unsent(),
    discarded: [...desk.discardedFiles()],
  };
}
