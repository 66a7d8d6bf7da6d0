import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TeamErasing } from '../../../../../main/desk/erasing/teamErasing.ts';
import { openDatabase } from '../../../../../main/persistence/sqlite.ts';
import { MINUTE } from '../../../../../shared/calendar/instant/instant.ts';
import { opensCase } from '../../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../../support/temporaryProfile.ts';
import { acmeOf, card, changes, closed, contactOf } from './changesOfATeam.ts';

/** Words of a customer; they begin as no other word of these desks does. */
const [NAME, PERSON, FEAST, LATER, TYPED] = ['Quixley', 'Xanthe', 'Zoraide', 'Jovanka', 'Wyzcard'] as const;
const WORDS = [NAME, PERSON, FEAST, LATER, TYPED];

/** Each file in a folder, and below it, that holds one of the words. */
function filesWith(folder: string): ReadonlyArray<string> {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return [];
    const text = readFileSync(path, 'latin1').toLowerCase();
    return WORDS.filter((word) => text.includes(word.toLowerCase())).map((word) => `${name}: ${word}`);
  });
}

const erasingOf = ({ desk }: TeamMate): TeamErasing => {
  if (desk.erasing === null) throw new Error('The desk is in no team.');
  return desk.erasing;
};

/** Two desks on folders that know a customer by words, and a closed day that moved a deadline of its case. */
function twoDesks() {
  const team = createTeam();
  const [home, away] = [temporaryProfile(), temporaryProfile()];
  const ann = team.mate('D1', 'AM', { profile: home });
  const ben = team.mate('D2', 'BK', { profile: away });
  const number = opensCase(ann.desk, { severity: 3 });
  for (const mate of [ann, ben, ann]) mate.meets();
  team.clock.pass(MINUTE);
  const days = ['09', '10', '11', '12', '13'].map((day) => closed(`2026-03-${day}`, FEAST));
  changes(ann, card(ann, { name: `${NAME} Ltd` }), contactOf(ann, { name: PERSON, email: 'x@xanthe.test' }));
  changes(ann, ...days);
  ann.meets();
  ben.meets();
  const plan = () => erasingOf(ann).plan({ customer: 'ACME' });
  /** Erases on the server as an admin's desk asks, and gives the erasures of customers. */
  const erases = () => team.customers.erase(plan().customer?.lines ?? []);
  return { ...team, ann, ben, home, away, number, plan, erases };
}

describe('a desk that follows the erasure of a customer', () => {
  it('has no word of it on any page of any file, nor in its copies', () => {
    const { ann, ben, away, erases } = twoDesks();
    ben.desk.dailyCopy();
    changes(ben, contactOf(ben, { phone: LATER }));
    ben.desk.keepUnsent({ place: 'customer/ACME/contact/new', fields: { name: TYPED } });
    ben.desk.saveDraft({ customer: 'ACME', title: TYPED });
    ben.desk.saveTemplate(`For ${TYPED}`, { customer: 'ACME', title: TYPED });
    expect(filesWith(away)).not.toEqual([]);
    expect(erasingOf(ben).follow(erases())).toMatchObject({ ok: true, value: { steps: 1 } });
    expect(erasingOf(ben).scrub()).toBe(true);
    for (const one of [ann, ben]) one.desk.close();
    expect(filesWith(away)).toEqual([]);
  });

  it('keeps its deadlines and closed days, and is sound for its check', () => {
    const { ann, ben, number, erases } = twoDesks();
    const clocks = (): unknown => ben.desk.cards([number]).map((card) => card.clocks);
    const before = clocks();
    const lines = erases();
    const followed = erasingOf(ben).follow(lines);
    expect(followed).toMatchObject({ ok: true, value: { lines: lines.length, upTo: lines.length } });
    expect(clocks()).toEqual(before);
    expect(acmeOf(ben).card.organization.name).toBe('[erased]');
    expect(acmeOf(ben).edits.map(({ closedFor }) => closedFor)).toEqual(Array(5).fill('[erased]'));
    expect(ben.desk.check()).toMatchObject({ ok: true, problems: [] });
    for (const one of [ann, ben]) one.desk.close();
  });

  it('has the same as one that joins after it, and names nobody in what moved deadlines', () => {
    const { ann, ben, mate, erases } = twoDesks();
    const moves = (): string => JSON.stringify(ben.desk.moves({ acknowledged: true, most: 10 }));
    expect(moves()).toContain(NAME);
    const erasures = erases();
    for (const one of [ann, ben]) erasingOf(one).follow(erasures);
    expect(moves()).toContain('[erased]');
    expect(moves()).not.toContain(NAME);
    const late = mate('D3', 'CL');
    // It registers the customer for itself first, which the team then sets aside.
    for (const one of [late, ann, ben]) one.meets();
    expect([derivedOn(ann), derivedOn(late)]).toEqual([derivedOn(ben), derivedOn(ben)]);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('is told of an erasure again until it has the line', () => {
    const { ann, ben, customers, erases } = twoDesks();
    changes(ann, contactOf(ann, { phone: LATER }));
    ann.meets();
    const page = customers.after(ben.team.customers.head().g);
    const erasures = erases();
    const has = erasures.length - 1;
    expect(erasingOf(ben).follow(erasures)).toMatchObject({ ok: true, value: { lines: has, upTo: has } });
    // Asked for before the erasure, and there after it: the page still has the words.
    expect(ben.team.customers.takePage(page)).toMatchObject({ ok: true });
    expect(JSON.stringify(acmeOf(ben))).toContain(LATER);
    expect(erasingOf(ben).follow(erasures.slice(has))).toMatchObject({ ok: true, value: { upTo: has + 1 } });
    expect(JSON.stringify(acmeOf(ben))).not.toContain(LATER);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('sends what waited without its words, and what was set aside can only be let be', () => {
    const { ann, ben, erases } = twoDesks();
    changes(ben, card(ben, { city: LATER }), closed('2026-03-16', FEAST));
    changes(ann, card(ann, { city: 'Boston' }));
    ann.meets();
    ben.meets();
    ann.meets();
    changes(ben, contactOf(ben, { name: TYPED }));
    const erasures = erases();
    for (const one of [ann, ben]) expect(erasingOf(one).follow(erasures).ok).toBe(true);
    ben.meets();
    ann.meets();
    const [waiting] = ann.desk.changesSetAside();
    expect(waiting).toMatchObject({ setAside: { seen: null, theirs: null, why: 'changed-since' } });
    const settled = { customer: 'ACME', setAside: waiting?.id ?? '' };
    expect(ann.desk.settleChange({ type: 'do-anyway', ...settled })).toMatchObject({ ok: false });
    expect(ann.desk.settleChange({ type: 'let-be', ...settled })).toMatchObject({ ok: true });
    expect(JSON.stringify(acmeOf(ann))).not.toMatch(new RegExp(WORDS.join('|')));
    expect(ben.team.waiting().steps).toBe(0);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('takes no line that says something else, and keeps what it has', () => {
    const { ann, ben, erases } = twoDesks();
    const [first, ...rest] = erases();
    if (first?.body == null) throw new Error('nothing erased');
    const forged = { ...first, body: first.body.replace('New_York', 'Chicago') };
    const before = acmeOf(ben);
    expect(erasingOf(ben).follow([forged, ...rest])).toMatchObject({ ok: false, error: { n: 1 } });
    expect(acmeOf(ben)).toEqual(before);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('knows an erased line again after a recovery that found it with its words', () => {
    const { ann, ben, away, customers, erases } = twoDesks();
    erases();
    const again = ben.startsAgain(() => {
      const database = openDatabase(join(away, 'cases.db'));
      // Where the first change came from is lost: all behind the gap is asked for again.
      database.exec(
        "DELETE FROM confirmed_change WHERE seq = 1; UPDATE fact SET value = 0 WHERE name = 'customers-head'",
      );
      database.close();
    });
    again.meets();
    expect(again.team.customers.head().g).toBe(customers.log.length);
    expect(acmeOf(again).card.organization.name).toBe('[erased]');
    expect(again.desk.check()).toMatchObject({ ok: true, problems: [] });
    for (const one of [ann, again]) one.desk.close();
  });
});

describe('an erasure of a kind that this version does not know', () => {
  const later = { n: 1, log: 'rosters', g: 1, sha256: null, body: '{}' };

  it('is left out, and others are followed', () => {
    const { ann, ben, erases } = twoDesks();
    const erasures = [later, ...erases().map((one) => ({ ...one, n: one.n + 1 }))];
    const upTo = erasures.length;
    expect(erasingOf(ben).follow(erasures)).toMatchObject({ ok: true, value: { unknown: 1, upTo } });
    expect(erasingOf(ben).followed()).toBe(upTo);
    expect(acmeOf(ben).card.organization.name).toBe('[erased]');
    for (const one of [ann, ben]) one.desk.close();
  });

  it('is asked for again by a later version that may know it', () => {
    const { ann, ben, away } = twoDesks();
    const file = { n: 1, log: null, g: null, sha256: 'ab'.repeat(32), body: null };
    erasingOf(ben).follow([file, { ...later, n: 2 }, { ...file, n: 3 }]);
    const again = ben.startsAgain(() => {
      const database = openDatabase(join(away, 'cases.db'));
      // As an older program would have left it.
      database.exec("UPDATE fact SET value = 0 WHERE name = 'erasure-kinds'");
      database.close();
    });
    expect(erasingOf(again).followed()).toBe(1);
    erasingOf(again).follow([
      { ...later, n: 2 },
      { ...file, n: 3 },
    ]);
    expect(erasingOf(again).followed()).toBe(3);
    for (const one of [ann, again]) one.desk.close();
  });
});

describe('what an erasure of a customer would replace', () => {
  it('is each line of it with words, and nothing once it was done', () => {
    const { ann, plan, erases } = twoDesks();
    expect(plan()).toMatchObject({
      isCustomerUnreadable: false,
      customer: { id: 'ACME', name: `${NAME} Ltd` },
    });
    erasingOf(ann).follow(erases());
    expect(plan().customer).toBeNull();
    ann.desk.close();
  });

  it('is not known where a later version wrote one of its lines', () => {
    const { ann, customers, plan } = twoDesks();
    const body = JSON.stringify({ type: 'set-motto', customer: 'ACME', motto: NAME });
    const at = Date.UTC(2026, 2, 6);
    const event = {
      id: 'later-1',
      subject: 'ACME',
      type: 'set-motto',
      at,
      recorded: at,
      by: 'BK',
      body,
      version: 3,
    };
    const expects = { ACME: customers.log.filter(({ subject }) => subject === 'ACME').length };
    customers.push('D9', [{ step: 'later', expect: expects, events: [event] }]);
    ann.meets();
    expect(plan()).toMatchObject({ isCustomerUnreadable: true, customer: null });
    ann.desk.close();
  });
});
