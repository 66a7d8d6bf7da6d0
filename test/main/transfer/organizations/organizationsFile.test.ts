import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { readMoment, writeMoment } from '../../../../main/transfer/organizations/contactMoment.ts';
import {
  planOrganizations,
  takeOrganizations,
} from '../../../../main/transfer/organizations/takeOrganizations.ts';
import { organizationsText } from '../../../../main/transfer/organizations/writeOrganizations.ts';
import type { RefusedRow } from '../../../../shared/ipc/transferChannels.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { aContact, anOrganization } from '../../../support/anOrganization.ts';
import { openTestDesk } from '../../../support/memoryDesk.ts';

const HEADER =
  'Organization,Name,Short Name,Zone,Holidays,TAM,TAM email,Contact,Contact name,Trained on,Credentials on';
const FARO = 'FARO,Faro Marítimo,faro,Europe/Lisbon,PT,,,';

function file(...lines: ReadonlyArray<string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-organizations-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'organizations.csv');
  writeFileSync(path, lines.map((line) => `${line}\r\n`).join(''));
  return path;
}

async function refused(desk: Desk, path: string): Promise<ReadonlyArray<RefusedRow>> {
  const plan = await planOrganizations(english, desk, path);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value.refused;
}

const exported = (desk: Desk): string => [...organizationsText(desk.organizationRegister())].join('');

describe('a file of organizations', () => {
  it('has one row a contact, and capital letters in its header do not matter', async () => {
    const { desk } = openTestDesk();
    const path = file(
      HEADER,
      `${FARO}F-1,Rita Montalvo,2026-11-30,2026-12-02`,
      `${FARO}F-2,Duarte Salvaterra,2026-12-03T14:30:00Z,`,
      'KARO,Karoo Outfitters,karoo,Africa/Johannesburg,ZA,,,,,,',
    );
    expect(await takeOrganizations(english, desk, path)).toEqual({
      ok: true,
      value: { organizations: 2, contacts: 2 },
    });
    const [faro, karoo] = desk.organizationRegister();
    expect(faro?.organization).toMatchObject({ id: 'FARO', shortName: 'faro', holidays: 'PT', tam: null });
    expect(faro?.contacts).toMatchObject([
      // Lisbon keeps UTC in winter.
      {
        id: 'F-1',
        trainedAt: Date.parse('2026-11-30T00:00:00Z'),
        credentialsAt: Date.parse('2026-12-02T00:00:00Z'),
      },
      { id: 'F-2', trainedAt: Date.parse('2026-12-03T14:30:00Z'), credentialsAt: null },
    ]);
    expect(karoo?.contacts).toEqual([]);
  });

  it('taken twice changes nothing the second time', async () => {
    const { desk } = openTestDesk();
    const path = file(HEADER, `${FARO}F-1,Rita Montalvo,2026-11-30,2026-12-02`);
    await takeOrganizations(english, desk, path);
    const version = desk.version();
    expect(await takeOrganizations(english, desk, path)).toMatchObject({ ok: true });
    expect(desk.version()).toBe(version);
    const detail = desk.readOrganization('FARO');
    expect(detail.ok && detail.value.changes.length).toBe(2);
  });

  it('may say of an organization once what all its rows share', async () => {
    const { desk } = openTestDesk();
    const path = file(HEADER, `${FARO}F-1,Rita Montalvo,,`, 'FARO,,,,,Ana Reis,,F-2,Duarte Salvaterra,,');
    expect(await refused(desk, path)).toEqual([]);
    await takeOrganizations(english, desk, path);
    expect(desk.organizationRegister()[0]?.organization.tam).toEqual({
      name: 'Ana Reis',
      email: null,
      phone: null,
    });
  });

  it('leaves what it has no column for as it is on record', async () => {
    const { desk } = openTestDesk();
    const organization = anOrganization({
      id: 'FARO',
      licence: 'PureCloud 2',
      held: { edition: 'means', until: null },
    });
    desk.changeOrganization({ type: 'set-organization', organization });
    desk.changeOrganization({
      type: 'set-contact',
      contact: aContact({ id: 'F-1', customer: 'FARO', phone: '1' }),
    });
    await takeOrganizations(english, desk, file(HEADER, `${FARO}F-1,Rita Montalvo,,`));
    const [faro] = desk.organizationRegister();
    expect(faro?.organization).toMatchObject({
      name: 'Faro Marítimo',
      licence: 'PureCloud 2',
      held: organization.held,
    });
    expect(faro?.contacts).toMatchObject([{ name: 'Rita Montalvo', phone: '1' }]);
  });

  it('is refused whole for one bad row, which is named with field and reason', async () => {
    const { desk } = openTestDesk();
    const path = file(
      HEADER,
      `${FARO}F-1,Rita Montalvo,2026-11-30,`,
      `${FARO}F-2,Duarte Salvaterra,2026-11-31,`,
    );
    expect(await takeOrganizations(english, desk, path)).toMatchObject({
      ok: false,
      error: {
        kind: 'file',
        name: 'organizations.csv',
        reason: expect.stringContaining('row 3 (trained on)'),
      },
    });
    expect(desk.organizationRegister()).toEqual([]);
  });

  it.each([
    ['an unknown zone', 'FARO,Faro,faro,Europe/Lisboa,PT,,,,,,', 'zone', 'Europe/Lisboa'],
    ['a country without holidays on record', 'FARO,Faro,faro,Europe/Lisbon,PX,,,,,,', 'holidays', 'PX'],
    ['no name', 'FARO,,faro,Europe/Lisbon,PT,,,,,,', 'name', 'empty'],
    ['no organization', ',Faro,faro,Europe/Lisbon,PT,,,,,,', 'organization', 'empty'],
    ['a contact without a name', `${FARO}F-1,,,`, 'contact name', 'empty'],
    ['a contact without an id', `${FARO},Rita Montalvo,,`, 'contact', 'empty'],
    ['an address of nobody', 'FARO,Faro,faro,Europe/Lisbon,PT,,a@b.example,,,,', 'tam', 'empty'],
    ['a cell too many', `${FARO}F-1,Rita Montalvo,,,`, '', '12 cells under a header of 11'],
    [
      'a name beyond all measure',
      `FARO,${'x'.repeat(201)},faro,Europe/Lisbon,PT,,,,,,`,
      'name',
      'longer than 200',
    ],
  ])('is refused with %s', async (_, line, field, reason) => {
    const { desk } = openTestDesk();
    expect(await refused(desk, file(HEADER, line))).toEqual([
      { row: 2, field, reason: expect.stringContaining(reason) },
    ]);
  });

  it('is refused when an organization does not agree with itself, or a contact has two rows', async () => {
    const { desk } = openTestDesk();
    const path = file(
      HEADER,
      `${FARO}F-1,Rita Montalvo,,`,
      'FARO,Faro Maritimo,faro,Europe/Lisbon,PT,,,F-2,Duarte Salvaterra,,',
      'KARO,Karoo Outfitters,karoo,Africa/Johannesburg,ZA,,,K-1,Lerato Venter,,',
      'KARO,Karoo Outfitters,karoo,Africa/Johannesburg,ZA,,,K-1,Lerato Venter,,',
    );
    expect(await refused(desk, path)).toEqual([
      { row: 3, field: 'name', reason: '“Faro Maritimo”, but row 2 says “Faro Marítimo”' },
      { row: 5, field: 'contact', reason: 'row 4 names this contact already' },
    ]);
  });

  it('is refused when a contact belongs to another organization on record', async () => {
    const { desk } = openTestDesk();
    desk.changeOrganization({ type: 'set-organization', organization: anOrganization() });
    desk.changeOrganization({ type: 'set-contact', contact: aContact({ id: 'F-1' }) });
    expect(await refused(desk, file(HEADER, `${FARO}F-1,Rita Montalvo,,`))).toMatchObject([
      { row: 2, field: 'contact', reason: expect.stringContaining('ACME') },
    ]);
  });

  it.each([
    ['a column that is not known', `${HEADER},trained`, 'trained'],
    ['a column twice', `${HEADER},ZONE`, 'ZONE'],
    ['a column missing', 'organization,name,zone', 'short name'],
  ])('is refused with %s in its header', async (_, header, name) => {
    const { desk } = openTestDesk();
    expect(await planOrganizations(english, desk, file(header))).toMatchObject({
      ok: false,
      error: { kind: 'file', reason: expect.stringContaining(name) },
    });
  });
});

describe('organizations written to a file', () => {
  const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((each) => each.trim());
  const some = text.filter((each) => each !== '');
  const maybe = fc.option(some, { nil: null });
  const moment = fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 }), { nil: null });

  it('are taken back as they were', async () => {
    const contact = fc.record({
      name: some,
      email: maybe,
      phone: maybe,
      languages: maybe,
      trainedAt: moment,
    });
    const tam = fc.option(fc.record({ name: some, email: maybe, phone: maybe }), { nil: null });
    const zone = fc.constantFrom('America/New_York', 'Africa/Cairo', 'Asia/Kathmandu', 'Pacific/Apia');
    const organization = fc.record({ name: some, shortName: some, city: maybe, licence: maybe, tam, zone });
    await fc.assert(
      fc.asyncProperty(organization, fc.array(contact, { maxLength: 3 }), async (given, people) => {
        const { desk } = openTestDesk();
        desk.changeOrganization({ type: 'set-organization', organization: anOrganization(given) });
        people.forEach((person, index) => {
          desk.changeOrganization({
            type: 'set-contact',
            contact: aContact({ ...person, id: `C-${index}` }),
          });
        });
        const { desk: other } = openTestDesk();
        const folder = mkdtempSync(join(tmpdir(), 'severity-desk-organizations-'));
        const path = join(folder, 'all.csv');
        writeFileSync(path, exported(desk));
        expect(await takeOrganizations(english, other, path)).toMatchObject({ ok: true });
        rmSync(folder, { recursive: true });
        expect(other.organizationRegister()).toEqual(desk.organizationRegister());
      }),
      { numRuns: 30 },
    );
  });

  it('hold no cell that a spreadsheet takes for a formula', () => {
    const { desk } = openTestDesk();
    desk.changeOrganization({
      type: 'set-organization',
      organization: anOrganization({ name: '=1+1', city: '+1' }),
    });
    expect(exported(desk)).toContain("ACME,'=1+1,acme,,America/New_York,'+1,");
  });

  it('write an instant as a date only where it is the start of that day at the site', () => {
    const zones = fc.constantFrom('America/Sao_Paulo', 'Europe/Lisbon', 'Australia/Lord_Howe', 'Asia/Tokyo');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), zones, (instant, zone) => {
        expect(readMoment(writeMoment(instant, zone), zone)).toBe(instant);
      }),
    );
    expect(writeMoment(Date.parse('2026-12-03T00:00:00Z'), 'Europe/Lisbon')).toBe('2026-12-03');
    expect(writeMoment(Date.parse('2026-12-03T00:00:00Z'), 'Asia/Tokyo')).toBe('2026-12-03T00:00:00.000Z');
  });
});
