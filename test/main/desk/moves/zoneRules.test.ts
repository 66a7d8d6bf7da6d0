import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import type { Instant } from '../../../../shared/calendar/instant/instant.ts';
import { DAY, HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { programOf2025 } from '../../../support/otherProgram.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

type Program = Awaited<ReturnType<typeof programOf2025>>;

const at = (text: string): Instant => Date.parse(text);

/** A Sunday: the office in Vancouver opens on Monday, at 16:00 UTC by the rules of 2026f and at 17:00 UTC by those of 2025c. */
const SUNDAY = at('2026-12-06T20:00:00Z');
const VANCOUVER = { id: 'CEDAR', name: 'Cedar Freight', zone: 'America/Vancouver' };
const VIENNA = { id: 'DONAU', name: 'Donau Bank', zone: 'Europe/Vienna' };

let older: Program;
beforeAll(async () => {
  older = await programOf2025();
});

function openAt(program: Pick<Program, 'openTestDesk'>, profile: string, now = SUNDAY): Desk {
  return program.openTestDesk({ profile, at: now }).desk;
}

function dueOf(
  desk: Desk,
  number: string,
  clock: 'response' | 'restoration' = 'restoration',
): Instant | null {
  const read = desk.readCase(number);
  if (!read.ok) throw new Error(read.error.kind);
  const found = read.value.row.clocks[clock];
  return found.kind === 'leg' ? found.due : null;
}

const standing = { acknowledged: false, most: 100 };

/** A file of the older program, with a case of severity 3 there and one elsewhere. */
function fileOfOlder(): { profile: string; number: string; due: Instant | null } {
  const profile = temporaryProfile();
  const desk = openAt(older, profile);
  const number = older.opensCase(desk, { customer: VANCOUVER });
  older.opensCase(desk, { customer: VIENNA });
  const due = dueOf(desk, number);
  desk.close();
  return { profile, number, due };
}

describe('a start with newer zone rules', () => {
  it('lays all deadlines out by them, so that queue, explanation and check agree', () => {
    const { profile, number, due } = fileOfOlder();
    const desk = openAt({ openTestDesk }, profile);
    expect(dueOf(desk, number)).toBe((due ?? 0) - HOUR);
    const read = desk.readCase(number);
    expect(read.ok && read.value.ledgers.restoration?.due).toBe(dueOf(desk, number));
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });

  it('keeps what moved, from when to when and why, and nothing of the cases that stay', () => {
    const { profile, number, due } = fileOfOlder();
    const desk = openAt({ openTestDesk }, profile, SUNDAY + DAY);
    const [move, ...others] = desk.moves(standing);
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      at: SUNDAY + DAY,
      by: 'AM',
      causes: [{ kind: 'zone-rules', version: '2026f', before: '2025c' }],
      acknowledgedAt: null,
    });
    expect(new Set(move?.moved.map((moved) => moved.case))).toEqual(new Set([number]));
    expect(move?.moved).toContainEqual({
      case: number,
      title: 'Printer on fire',
      severity: 3,
      zone: 'America/Vancouver',
      clock: 'restoration',
      before: due,
      after: (due ?? 0) - HOUR,
    });
    desk.close();
  });

  it('keeps the list over starts until it is acknowledged, and in the log after that', () => {
    const { profile } = fileOfOlder();
    openAt({ openTestDesk }, profile).close();
    const desk = openAt({ openTestDesk }, profile, SUNDAY + HOUR);
    const [move] = desk.moves(standing);
    expect(desk.acknowledgeMoves([move?.id ?? ''])).toEqual({ ok: true, value: null });
    expect(desk.moves(standing)).toEqual([]);
    expect(desk.moves({ ...standing, acknowledged: true })).toEqual([
      { ...move, acknowledgedAt: SUNDAY + HOUR },
    ]);
    desk.close();
  });

  it('lists nothing a second time, and nothing where no deadline moved', () => {
    const { profile } = fileOfOlder();
    openAt({ openTestDesk }, profile).close();
    const again = openAt({ openTestDesk }, profile);
    expect(again.moves(standing)).toHaveLength(1);
    again.close();
    const still = temporaryProfile();
    const first = openAt(older, still);
    older.opensCase(first, { customer: VIENNA });
    first.close();
    const desk = openAt({ openTestDesk }, still);
    expect(desk.moves(standing)).toEqual([]);
    desk.close();
  });

  it('tells how far it has come', () => {
    const { profile } = fileOfOlder();
    const heard: unknown[] = [];
    openTestDesk({ profile, at: SUNDAY, onProgress: (progress) => heard.push(progress) }).desk.close();
    expect(heard).toEqual([
      { done: 0, of: 2 },
      { done: 2, of: 2 },
    ]);
  });

  it('alerts for a deadline that has passed by the new rules alone', () => {
    const { profile, number } = fileOfOlder();
    const first = openAt(older, profile);
    const responseDue = dueOf(first, number, 'response') ?? 0;
    first.close();
    const quarterBefore = responseDue - HOUR / 4;
    const desk = openAt({ openTestDesk }, profile, quarterBefore);
    const breaches = desk
      .takeDueAlerts(quarterBefore, null)
      .filter(({ case: told, threshold }) => told === number && threshold === 'breach');
    expect(breaches).toMatchObject([{ clock: 'response', due: responseDue - HOUR }]);
    desk.close();
  });

  it('says that a response which was in time is late by the new rules, and nothing of one that stays in time', () => {
    const { profile, number } = fileOfOlder();
    const { desk: first, clock } = older.openTestDesk({ profile, at: SUNDAY });
    const early = older.opensCase(first, { customer: VANCOUVER });
    older.does(first, { type: 'respond', case: early, channel: 'phone' });
    clock.set((dueOf(first, number, 'response') ?? 0) - 1);
    older.does(first, { type: 'respond', case: number, channel: 'phone' });
    first.close();
    const desk = openAt({ openTestDesk }, profile, clock());
    const responses = desk
      .moves(standing)
      .flatMap(({ moved }) => moved.filter((m) => m.clock === 'response'));
    expect(responses.map((moved) => moved.case)).toEqual([number]);
    desk.close();
  });
});

describe('a program with older zone rules than the file', () => {
  function fileOfNewer(): { profile: string; number: string; due: Instant | null } {
    const profile = temporaryProfile();
    const desk = openAt({ openTestDesk }, profile);
    const number = opensCase(desk, { customer: VANCOUVER });
    const due = dueOf(desk, number);
    desk.close();
    return { profile, number, due };
  }

  it('keeps the stored deadlines, and says how many would move by its rules', () => {
    const { profile, number, due } = fileOfNewer();
    const desk = openAt(older, profile);
    expect(dueOf(desk, number)).toBe(due);
    const found = desk.olderThanFile();
    expect(found).toMatchObject({ own: { zoneRules: '2025c' }, file: { zoneRules: '2026f' } });
    // Those of response and restoration.
    expect(found).toMatchObject({ wouldMove: 2, zones: 1 });
    expect(desk.moves(standing)).toEqual([]);
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });

  it('leaves no trace that the newer one would have to mend', () => {
    const { profile, number, due } = fileOfNewer();
    openAt(older, profile).close();
    const desk = openAt({ openTestDesk }, profile);
    expect(desk.olderThanFile()).toBeNull();
    expect(dueOf(desk, number)).toBe(due);
    expect(desk.moves(standing)).toEqual([]);
    desk.close();
  });

  it('may go on with a case: the newer one lays it out anew and lists what that moved', () => {
    const { profile, number, due } = fileOfNewer();
    const old = openAt(older, profile);
    older.does(old, { type: 'change-priority', case: number, priority: 1 });
    expect(dueOf(old, number)).toBe((due ?? 0) + HOUR);
    old.close();
    const desk = openAt({ openTestDesk }, profile);
    expect(dueOf(desk, number)).toBe(due);
    expect(desk.moves(standing)).toMatchObject([
      { causes: [{ kind: 'zone-rules', version: '2026f', before: '2025c' }] },
    ]);
    does(desk, { type: 'change-priority', case: number, priority: 2 });
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });
});
