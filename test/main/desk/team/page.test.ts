import { describe, expect, it } from 'vitest';
import type { TeamEvent } from '../../../../main/persistence/team/confirmedEvents.ts';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam } from '../../../support/team/aTeamOfDesks.ts';

/** Ben has the opening of a case, and a note of Ann is to come. */
function aPage() {
  const team = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM'), team.mate('D2', 'BK')];
  const number = opensCase(ann.desk);
  ann.meets();
  ben.meets();
  team.clock.pass(MINUTE);
  does(ben.desk, { type: 'note', case: number, text: 'Of Ben' });
  does(ann.desk, { type: 'note', case: number, text: 'One' });
  does(ann.desk, { type: 'note', case: number, text: 'Two' });
  ann.meets();
  const page = team.order.after(ben.team.cases.head().g);
  const [one, two] = page as readonly [TeamEvent, TeamEvent];
  const all = () => [
    [...ben.desk.exportEvents()],
    ben.team.cases.head(),
    ben.team.cases.pending(),
    ben.desk.cards([number]),
  ];
  return { ben, one, two, all, first: team.order.log[0] as TeamEvent };
}

type Page = ReturnType<typeof aPage>;
const refused: ReadonlyArray<readonly [string, string, (page: Page) => ReadonlyArray<TeamEvent>]> = [
  ['with a hole before it', 'hole', ({ two }) => [two]],
  ['with a hole in it', 'hole', ({ one, two }) => [one, { ...two, g: two.g + 1 }]],
  ['that repeats what is known', 'repeated', ({ first }) => [first]],
  ['that repeats an event under another number', 'repeated', ({ one, first }) => [{ ...first, g: one.g }]],
  ['that alters a known event', 'altered', ({ one, first }) => [{ ...one, id: first.id }]],
  [
    'that skips a place of a case',
    'position',
    ({ one, two }) => [one, { ...two, position: two.position + 1 }],
  ],
  ['with a line that is none', 'unreadable', ({ one, two }) => [one, { ...two, body: '{' }]],
  ['with a line of another case', 'unreadable', ({ one, two }) => [one, { ...two, body: '{"case":"1"}' }]],
];

describe('a page of the log of the team', () => {
  it.each(refused)('%s is refused in words, and everything stays as it was', (_, problem, page) => {
    const parts = aPage();
    const before = parts.all();
    const taken = parts.ben.team.cases.takePage(page(parts));
    expect(taken).toMatchObject({ ok: false, error: { problem } });
    expect(!taken.ok && taken.error.reason).toContain('team');
    expect(parts.all()).toEqual(before);
    expect(parts.ben.desk.check().problems).toEqual([]);
  });

  it('is told to who looks at the desk, with the cases that it touched', () => {
    const { ben, one, two } = aPage();
    const told: unknown[] = [];
    ben.desk.onChange(({ cases }) => told.push(cases));
    ben.team.cases.takePage([one, two]);
    expect(told).toEqual([[one.subject]]);
  });

  it('with what a later version wrote is kept as it is, and stops its case alone', () => {
    const { ben, one } = aPage();
    const body = one.body.replace('"note"', '"dreamt"');
    const taken = ben.team.cases.takePage([{ ...one, type: 'dreamt', body, version: 9 }]);
    expect(taken.ok).toBe(true);
    expect(ben.desk.unreadable()).toMatchObject([{ case: one.subject }]);
    expect([...ben.desk.exportEvents()]).toContain(body);
    opensCase(ben.desk);
    expect(ben.desk.isEmpty()).toBe(false);
  });
});
