import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { type Channel, contract } from '../../../shared/ipc/contract.ts';
import { err } from '../../../shared/lang/result.ts';
import { anOrganization } from '../../support/anOrganization.ts';
import { inventedHolidays } from '../../support/memoryDesk.ts';
import { NO_TRANSFER } from '../../support/noTransfer.ts';
import { openDoor } from '../../support/openDoor.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { SOUND_REQUESTS } from '../../torture/input/soundRequests.ts';

const IN_2026 = Date.UTC(2026, 10, 20, 9);
const IN_2032 = Date.UTC(2032, 10, 19, 9);
const CUSTOMERS = 'organization,name,short name,zone\nFARO,Faro Marítimo,faro,Europe/Lisbon\n';

/** A door on a file with one draft and one customer whose holidays are stored for 2026 to 2028 alone. */
function aDoor(chosen: string | Promise<string> = aFileOfCustomers()) {
  const profile = temporaryProfile();
  const [imported, waits] = [aPromise(), aPromise()];
  let now = IN_2026;
  const door = openDoor({
    profile,
    chosen,
    now: () => now,
    holidays: inventedHolidays(),
    onWaiting: waits.keep,
    createTransfer: () => ({
      ...NO_TRANSFER,
      run: () => imported.promise.then(() => err({ kind: 'cancelled' } as const)),
    }),
  });
  door.desk.changeOrganization({
    type: 'set-organization',
    organization: anOrganization({ holidays: 'AT' }),
  });
  const saved = door.desk.saveDraft({ title: 'Begun' });
  const draft = saved.ok ? saved.value.draft : '';
  now = IN_2032;

  /** Asks while an import holds the file, as the thread of an import does; gives the answer and whether it waited. */
  const duringAnImport = async <T>(file: unknown, ask: () => Promise<T>): Promise<[T, string]> => {
    const other = openDatabase(join(profile, 'cases.db'));
    other.exec('BEGIN IMMEDIATE');
    const importing = door.ask('import.run', { file, format: 'jsonl' });
    const asked = ask();
    const when = await Promise.race([
      asked.then(() => 'at once'),
      waits.promise.then(() => 'after the import'),
    ]);
    other.exec('COMMIT');
    imported.keep();
    await importing;
    const answer = await asked;
    other.close();
    door.desk.close();
    return [answer, when];
  };
  return { ...door, draft, duringAnImport };
}

function aFileOfCustomers(): string {
  const path = join(temporaryProfile(), 'customers.csv');
  writeFileSync(path, CUSTOMERS);
  return path;
}

function soundRequestsThatRead(): ReadonlyArray<readonly [Channel, unknown]> {
  const reading = (Object.keys(contract) as Channel[]).filter((channel) => !contract[channel].writes);
  return reading.flatMap((channel) => SOUND_REQUESTS[channel].map((request) => [channel, request] as const));
}

function aPromise() {
  let keep: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

describe('while an import holds the file', () => {
  it('a file of customers waits, and is taken', async () => {
    const { ask, duringAnImport } = aDoor();
    const plan = await ask('organization.chooseFile', {});
    const file = plan.ok && plan.value?.file;
    expect(await duringAnImport(file, () => ask('organization.importFile', { file }))).toEqual([
      { ok: true, value: { organizations: 1, contacts: 0 } },
      'after the import',
    ]);
  });

  it('the terms of an opening in a year whose holidays are not stored are told at once', async () => {
    const { ask, duringAnImport } = aDoor();
    const chosen = await ask('import.choose', {});
    const terms = () => ask('opening.terms', { customer: 'ACME', openedAt: IN_2032 });
    expect(await duringAnImport(chosen.ok && chosen.value?.file, terms)).toMatchObject([
      { ok: true, value: { edition: 'targets' } },
      'at once',
    ]);
  });

  it('files that a person chose wait, and are attached', async () => {
    const { ask, draft, duringAnImport } = aDoor();
    const chosen = await ask('import.choose', {});
    const choose = () => ask('attachment.choose', { draft });
    expect(await duringAnImport(chosen.ok && chosen.value?.file, choose)).toMatchObject([
      { ok: true, value: { attachments: [{ name: 'customers.csv' }], refused: [] } },
      'after the import',
    ]);
  });

  it('every channel that does not write answers at once', async () => {
    const { ask, desk } = aDoor();
    const other = openDatabase(desk.file ?? '');
    other.exec('BEGIN IMMEDIATE');
    desk.waitAtMost(0);
    const held: string[] = [];
    for (const [channel, request] of soundRequestsThatRead()) {
      const answer = await ask(channel, request);
      if (JSON.stringify(answer).includes('"held":true')) held.push(channel);
    }
    expect(held).toEqual([]);
    other.close();
    desk.close();
  });
});

it('an open file dialog holds up nobody: only what is written afterwards takes its turn', async () => {
  const [person, path] = [aPromise(), aFileOfCustomers()];
  const { ask, desk, draft } = aDoor(person.promise.then(() => path));
  const choosing = ask('attachment.choose', { draft });
  expect(await ask('draft.save', { form: { title: 'Meanwhile' } })).toMatchObject({ ok: true });
  person.keep();
  expect(await choosing).toMatchObject({ ok: true, value: { attachments: [{ name: 'customers.csv' }] } });
  desk.close();
});
