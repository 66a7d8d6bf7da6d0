import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TeamErasing } from '../../../../main/desk/erasing/teamErasing.ts';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { HOUR, MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type Team, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

/** Words of a customer; they begin as no other word of these desks does, so that the index of words holds them whole. */
const WORDS = ['Quixley', 'Xanthe', 'Zoraide', 'Jovanka'];
const [NAME = '', OTHER = '', LATER = '', TYPED = ''] = WORDS;

/** Each file in a folder, and below it, that holds one of the words. */
function filesWith(folder: string, words = WORDS): ReadonlyArray<string> {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return [];
    const text = readFileSync(path, 'latin1').toLowerCase();
    return words.filter((word) => text.includes(word.toLowerCase())).map((word) => `${name}: ${word}`);
  });
}

const erasingOf = ({ desk }: TeamMate): TeamErasing => {
  if (desk.erasing === null) throw new Error('The desk is in no team.');
  return desk.erasing;
};

/** Erases on the server as an admin's desk asks, and gives the erasures. */
function erases(order: Team['order'], admin: TeamMate, subject: Parameters<TeamErasing['plan']>[0]) {
  const lines = erasingOf(admin)
    .plan(subject)
    .cases.flatMap((one) => one.lines);
  return order.erase(lines);
}

/** Two desks on folders with one case of words, and one without; the second desk has copies. */
function twoDesks() {
  const team = createTeam();
  const [home, away] = [temporaryProfile(), temporaryProfile()];
  const ann = team.mate('D1', 'AM', { profile: home });
  const ben = team.mate('D2', 'BK', { profile: away });
  const number = opensCase(ann.desk, { title: `${NAME} cannot call`, description: `Says ${OTHER}.` });
  const other = opensCase(ann.desk, { title: 'A plain one' });
  ann.meets();
  team.clock.pass(MINUTE);
  does(ann.desk, { type: 'note', case: number, text: `Spoke with ${NAME}.`, nextStep: `Call ${OTHER}` });
  does(ann.desk, { type: 'respond', case: number, channel: 'phone' });
  team.clock.pass(HOUR);
  does(ann.desk, { type: 'escalate', case: number, level: '2', reason: `For ${NAME}` });
  ann.meets();
  ben.meets();
  return { ...team, ann, ben, home, away, number, other };
}

describe('a desk that follows an erasure', () => {
  it('has no word of it on any page of any file, nor in its copies', () => {
    const { order, ann, ben, away, number } = twoDesks();
    ben.desk.dailyCopy();
    does(ben.desk, { type: 'note', case: number, text: `Will call ${LATER}.` });
    ben.desk.keepUnsent({ place: `case/${number}/note`, fields: { text: `Dear ${TYPED}` } });
    expect(filesWith(away)).not.toEqual([]);
    erasingOf(ben).follow(erases(order, ann, { case: number }));
    expect(erasingOf(ben).scrub()).toBe(true);
    ben.desk.close();
    ann.desk.close();
    expect(filesWith(away)).toEqual([]);
    expect(readdirSync(join(away, 'copies'))).toHaveLength(1);
  });

  it('folds to the same clocks, and is sound for its check', () => {
    const { order, ann, ben, number, other } = twoDesks();
    const clocksOf = (caseNumber: string): unknown => {
      const read = ben.desk.readCase(caseNumber);
      if (!read.ok) throw new Error('not read');
      const { clocks, stage, severity } = read.value.state;
      return { clocks, stage, severity };
    };
    const before = [clocksOf(number), clocksOf(other)];
    const erasures = erases(order, ann, { case: number });
    expect(erasingOf(ben).follow(erasures)).toMatchObject({ ok: true, value: { lines: 3 } });
    expect([clocksOf(number), clocksOf(other)]).toEqual(before);
    expect(ben.desk.check()).toMatchObject({ ok: true, problems: [] });
    expect(ben.desk.search(NAME, 10)).toEqual([]);
    ben.desk.close();
    ann.desk.close();
  });

  it('has the same as one that joins after it', () => {
    const { order, ann, ben, mate, number } = twoDesks();
    const erasures = erases(order, ann, { case: number });
    for (const one of [ann, ben]) erasingOf(one).follow(erasures);
    const late = mate('D3', 'CL');
    late.meets();
    expect([...late.desk.exportEvents()]).toEqual([...ben.desk.exportEvents()]);
    expect([derivedOn(ann), derivedOn(late)]).toEqual([derivedOn(ben), derivedOn(ben)]);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('is told of an erasure again until it has the line', () => {
    const { order, ann, mate, number } = twoDesks();
    const late = mate('D3', 'CL');
    late.meets();
    does(ann.desk, { type: 'note', case: number, text: `Then ${LATER} called.` });
    ann.meets();
    const page = order.after(late.team.cases.head().g);
    const erasures = erases(order, ann, { case: number });
    expect(erasingOf(late).follow(erasures)).toMatchObject({ ok: true, value: { lines: 3, upTo: 3 } });
    // Asked for before the erasure, and there after it: the page still has the words.
    expect(late.team.cases.takePage(page)).toMatchObject({ ok: true });
    expect([...late.desk.exportEvents()].join()).toContain(LATER);
    expect(erasingOf(late).follow(erasures.slice(3))).toMatchObject({ ok: true, value: { upTo: 4 } });
    expect([...late.desk.exportEvents()].join()).not.toContain(LATER);
    ann.desk.close();
  });

  it('sends what waited without its words, and what was done stays done', () => {
    const { order, ann, ben, number } = twoDesks();
    does(ben.desk, {
      type: 'update-status',
      case: number,
      explanation: `As ${LATER} says`,
      initialRca: LATER,
    });
    const erasures = erases(order, ann, { case: number });
    expect(erasingOf(ben).follow(erasures)).toMatchObject({ ok: true, value: { steps: 1 } });
    // Meanwhile somebody else wrote to the case: the step is decided again.
    does(ann.desk, { type: 'note', case: number, text: 'Meanwhile.' });
    ann.meets();
    ben.meets();
    expect(order.log.at(-1)).toMatchObject({ type: 'status-update', by: 'BK' });
    expect(order.log.at(-1)?.body).not.toContain(LATER);
    expect(ben.team.waiting().steps).toBe(0);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('takes no line that says something else, and keeps what it has', () => {
    const { order, ann, ben, number } = twoDesks();
    const [first, ...rest] = erases(order, ann, { case: number });
    if (first?.body == null) throw new Error('nothing erased');
    const forged = { ...first, body: first.body.replace('"severity":3', '"severity":4') };
    const lines = [...ben.desk.exportEvents()];
    const followed = erasingOf(ben).follow([forged, ...rest]);
    expect(followed).toMatchObject({ ok: false, error: { g: 1, n: 1 } });
    expect([...ben.desk.exportEvents()]).toEqual(lines);
    expect(erasingOf(ben).followed()).toBe(0);
    for (const one of [ann, ben]) one.desk.close();
  });

  it('is there after a kill', () => {
    const { order, ann, ben, number } = twoDesks();
    erasingOf(ben).follow(erases(order, ann, { case: number }));
    const again = ben.isKilled();
    expect(erasingOf(again).followed()).toBe(3);
    expect([...again.desk.exportEvents()].join()).not.toContain(NAME);
    expect(erasingOf(again).scrub()).toBe(true);
    for (const one of [ann, ben, again]) one.desk.close();
  });

  it('owes the free pages while another program reads the file, and clears them later', () => {
    const { order, ann, ben, away, number } = twoDesks();
    const reader = openDatabase(join(away, 'cases.db'));
    reader.exec('BEGIN');
    reader.one('SELECT count(*) FROM event');
    erasingOf(ben).follow(erases(order, ann, { case: number }));
    expect(erasingOf(ben).scrub()).toBe(false);
    reader.exec('ROLLBACK');
    reader.close();
    expect(erasingOf(ben).scrub()).toBe(true);
    ben.desk.close();
    ann.desk.close();
    expect(filesWith(away)).toEqual([]);
  });

  it('knows an erased line again after a recovery that found it with its words', () => {
    const { order, ann, ben, away, number } = twoDesks();
    erases(order, ann, { case: number });
    const again = ben.startsAgain(() => {
      const database = openDatabase(join(away, 'cases.db'));
      // Where the first event came from is lost: all behind the gap is asked for again.
      database.exec('DELETE FROM confirmed_event WHERE seq = 1; UPDATE team SET head = 0');
      database.close();
    });
    again.meets();
    expect([...again.desk.exportEvents()]).toEqual(order.log.map(({ body }) => body));
    expect(again.desk.check()).toMatchObject({ ok: true });
    for (const one of [ann, again]) one.desk.close();
  });
});

describe('what an erasure would replace', () => {
  it('is each line of the case with words, and of the cases that came out of it', () => {
    const { ann, clock, number, other } = twoDesks();
    does(ann.desk, { type: 'restore', case: number, workaround: true });
    does(ann.desk, { type: 'propose-resolution', case: number });
    clock.pass(MINUTE);
    ann.meets();
    const plan = erasingOf(ann).plan({ case: number });
    const numbers = plan.cases.map((one) => one.number);
    expect(numbers[0]).toBe(number);
    expect(numbers).not.toContain(other);
    expect(plan.cases[0]).toMatchObject({ title: `${NAME} cannot call` });
    expect(plan.cases[0]?.lines).toHaveLength(3);
    expect(JSON.stringify(plan.cases.flatMap(({ lines }) => lines))).not.toContain(NAME);
    expect(plan.unreadable).toEqual([]);
    ann.desk.close();
  });

  it('is nothing once it was done', () => {
    const { order, ann, number } = twoDesks();
    erasingOf(ann).follow(erases(order, ann, { case: number }));
    expect(erasingOf(ann).plan({ case: number }).cases).toEqual([]);
    ann.desk.close();
  });
});
