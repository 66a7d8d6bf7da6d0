import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { does, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const opening = openedLine({ case: '7001', id: 'o', at: '2026-03-05T15:00:00Z' });
const note = eventLine('7001', 'note', '2026-03-05T15:10:00Z', { text: 'Called.' });
const aside = eventLine('7001', 'set-aside', '2026-03-05T15:20:00Z', {
  id: 's',
  step: 'step-1',
  command: { type: 'note', case: '7001', text: 'The gateway log came.' },
  events: [{ type: 'note', at: '2026-03-05T15:05:00Z', text: 'The gateway log came.' }],
  why: 'no-such-case',
  meanwhile: [],
});

it('a step that was set aside is found by its words, and settled once', () => {
  const { desk } = openTestDesk();
  desk.appendEvents([opening, note, aside].map(incoming), { source: 'import' });
  expect(desk.search('gateway', 10).map(({ row }) => row.case)).toEqual(['7001']);
  does(desk, { type: 'do-anyway', case: '7001', setAside: 's' });
  expect(desk.command({ type: 'let-be', case: '7001', setAside: 's' })).toMatchObject({
    ok: false,
    error: { kind: 'refused', refusal: { kind: 'not-set-aside' } },
  });
  desk.close();
});

it('an older program reads all but what only a later shape can say', () => {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  desk.appendEvents([opening, note, aside].map(incoming), { source: 'import' });
  desk.close();
  const database = openDatabase(join(profile, 'cases.db'));
  const shapes = database.all<{ type: string; version: number }>(
    'SELECT type, version FROM event ORDER BY seq',
  );
  database.close();
  expect(shapes.map(({ type, version }) => [type, version])).toEqual([
    ['opened', 1],
    ['note', 1],
    ['set-aside', 2],
  ]);
});
