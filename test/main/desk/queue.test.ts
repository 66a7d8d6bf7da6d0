import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import { does, FRIDAY_1645, NEW_YORK, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

function listed(desk: Desk, view: CaseView, filter: QueueFilter = {}): ReadonlyArray<string> {
  return desk.queueWindow({ view, filter, from: 0, to: 100 }).rows.map((row) => row.case);
}

describe('the queue', () => {
  it('is sorted by severity, due, priority, opening and number, those without a due last', () => {
    const { desk, clock } = openTestDesk();
    const fourLater = opensCase(desk, { severity: 4 });
    const three = opensCase(desk, { severity: 3, priority: 2 });
    const threeFirst = opensCase(desk, { severity: 3, priority: 1 });
    const one = opensCase(desk, { severity: 1 });
    clock.pass(MINUTE);
    const twoAnswered = opensCase(desk, { severity: 2 });
    does(desk, { type: 'respond', case: twoAnswered });
    const two = opensCase(desk, { severity: 2 });
    does(desk, { type: 'respond', case: fourLater });
    const four = opensCase(desk, { severity: 4 });
    expect(listed(desk, 'open')).toEqual([one, two, twoAnswered, threeFirst, three, four, fourLater]);
    const window = desk.queueWindow({ view: 'open', filter: {}, from: 2, to: 5 });
    expect(window).toMatchObject({ total: 7, from: 2, version: desk.version() });
    expect(window.rows.map((row) => row.case)).toEqual([twoAnswered, threeFirst, three]);
    expect(window.groups).toEqual([
      { severity: 1, count: 1 },
      { severity: 2, count: 2 },
      { severity: 3, count: 2 },
      { severity: 4, count: 2 },
    ]);
  });

  it('gives the same rows in windows of any cut, and knows where each stands', () => {
    const { desk } = openTestDesk();
    for (let index = 0; index < 40; index++) {
      opensCase(desk, { severity: ((index % 3) + 1) as 1 | 2 | 3, priority: ((index % 4) + 1) as 1 });
    }
    const whole = listed(desk, 'open');
    for (let from = 0; from < 40; from += 7) {
      const rows = desk.queueWindow({ view: 'open', filter: {}, from, to: from + 7 }).rows;
      expect(rows.map((row) => row.case)).toEqual(whole.slice(from, from + 7));
    }
    expect(whole.map((number) => desk.locate('open', {}, number))).toEqual(whole.map((_, index) => index));
    expect([...desk.rows('open', {})].map((row) => row.case)).toEqual(whole);
    expect(desk.numbers('open', {})).toEqual(whole);
    expect(desk.numbers('open', { text: 'printer' })).toEqual(listed(desk, 'open', { text: 'printer' }));
    expect(desk.numbers('closed', {})).toEqual([]);
    expect(desk.locate('closed', {}, whole[0] ?? '')).toBeNull();
  });

  it('tells what is soon late from what is late, to the millisecond, and when that changes', () => {
    const { desk, clock } = openTestDesk();
    const number = opensCase(desk, { severity: 1 });
    const due = FRIDAY_1645 + 10 * MINUTE;
    // Ten minutes are less than an hour: soon at once. Restoration is soon an hour before its four are over.
    expect(listed(desk, 'breaching-soon')).toEqual([number]);
    expect(desk.queueCounts().changesAt).toBe(due + 1);
    clock.set(due);
    expect([listed(desk, 'breaching-soon'), listed(desk, 'breached')]).toEqual([[number], []]);
    clock.set(due + 1);
    expect([listed(desk, 'breaching-soon'), listed(desk, 'breached')]).toEqual([[], [number]]);
    expect(desk.queueCounts()).toMatchObject({
      breached: 1,
      views: { breached: 1, 'breaching-soon': 0 },
      changesAt: FRIDAY_1645 + 3 * HOUR,
      next: { case: number, clock: 'restoration', severity: 1, due: FRIDAY_1645 + 4 * HOUR },
    });
  });

  it('calls a mean that is past over the mean, never breached', () => {
    const { desk, clock } = openTestDesk();
    const number = opensCase(desk, { severity: 1, edition: 'means' });
    does(desk, { type: 'respond', case: number });
    clock.pass(15 * MINUTE + 1);
    expect(desk.queueCounts()).toMatchObject({ breached: 0, overMean: 1, next: null });
    expect(listed(desk, 'breaching-soon')).toEqual([]);
    does(desk, { type: 'restore', case: number, workaround: false });
    expect(desk.queueCounts()).toMatchObject({
      overMean: 0,
      means: [
        { edition: 'means', severity: 1, objectiveMs: 15 * MINUTE, meanMs: 15 * MINUTE + 1, cases: 1 },
        { severity: 2, meanMs: null, cases: 0 },
      ],
    });
  });

  it('has a view for each thing to do', () => {
    const { desk, clock, handTo } = openTestDesk();
    const mine = opensCase(desk);
    handTo('LN');
    const awaiting = opensCase(desk);
    does(desk, { type: 'await-customer', case: awaiting });
    const proposed = opensCase(desk, { severity: 2 });
    does(desk, { type: 'restore', case: proposed, workaround: false });
    const followUp = does(desk, { type: 'propose-resolution', case: proposed }).opened;
    const closed = opensCase(desk, { severity: 4 });
    does(desk, { type: 'close', case: closed });
    clock.pass(MINUTE);
    const closedLater = opensCase(desk, { severity: 4 });
    does(desk, { type: 'close', case: closedLater });
    desk.saveDraft({ title: 'x' });
    handTo('AM');
    expect(listed(desk, 'mine')).toEqual([mine]);
    expect(listed(desk, 'awaiting-customer')).toEqual([awaiting]);
    expect(listed(desk, 'resolution-proposed')).toEqual([proposed]);
    expect(listed(desk, 'rca-due')).toEqual([followUp]);
    expect(listed(desk, 'closed')).toEqual([closedLater, closed]);
    expect(desk.locate('closed', {}, closed)).toBe(1);
    const counts = desk.queueCounts();
    expect(counts.views).toEqual({
      mine: 1,
      open: 4,
      'breaching-soon': 0,
      breached: 0,
      'awaiting-customer': 1,
      'resolution-proposed': 1,
      'rca-due': 1,
      drafts: 1,
      closed: 2,
    });
    expect(counts.owners).toEqual(['AM', 'LN']);
    expect(counts.savedAt).toBe(clock());
  });

  it('is narrowed by each part of a filter', () => {
    const { desk } = openTestDesk();
    const tokyo = { id: 'TK', name: 'Tokyo KK', zone: 'Asia/Tokyo' };
    const a = opensCase(desk, { severity: 2, title: 'Gateway down', customer: tokyo });
    const b = opensCase(desk, { edition: 'means', description: 'The gateway is slow' });
    does(desk, { type: 'assign', case: b, owner: 'BN' });
    does(desk, { type: 'respond', case: b });
    expect(listed(desk, 'open', { severities: [2] })).toEqual([a]);
    expect(listed(desk, 'open', { owner: 'BN' })).toEqual([b]);
    does(desk, { type: 'assign', case: a, owner: null });
    expect(listed(desk, 'open', { owner: '' })).toEqual([a]);
    expect(listed(desk, 'open', { stage: 'in-progress' })).toEqual([b]);
    expect(listed(desk, 'open', { edition: 'means' })).toEqual([b]);
    expect(listed(desk, 'open', { customer: 'Tokyo KK' })).toEqual([a]);
    expect(listed(desk, 'open', { zone: 'Asia' })).toEqual([a]);
    expect(listed(desk, 'open', { zone: 'Asia/Tokyo', text: 'gate' })).toEqual([a]);
    expect(listed(desk, 'open', { text: 'GATEWAY' })).toEqual([a, b]);
    expect(listed(desk, 'open', { text: b.slice(2) })).toEqual([b]);
    expect(listed(desk, 'breached', { text: 'gateway' })).toEqual([]);
    expect(desk.queueWindow({ view: 'open', filter: { text: 'nothing' }, from: 0, to: 9 }).total).toBe(0);
  });
});

describe('a search', () => {
  it('finds numbers, titles, customers, descriptions and notes, without minding case or accents', () => {
    const { desk } = openTestDesk();
    const a = opensCase(desk, { title: 'Cámara rota', customer: { ...NEW_YORK, name: 'Müller AG' } });
    const b = opensCase(desk, { description: 'Calls drop in the second queue' });
    does(desk, { type: 'note', case: b, text: 'The firewall was replaced' });
    const found = (text: string) => desk.search(text, 10).map((hit) => hit.row.case);
    expect([found('camara'), found('MULLER'), found('drop queue'), found('firew'), found(a)]).toEqual([
      [a],
      [a],
      [b],
      [b],
      [a],
    ]);
    expect(desk.search('camara', 10)[0]?.passage).toBeNull();
    expect(desk.search('firew', 10)[0]?.passage).toBe('The \u2068firew\u2069all was replaced');
    expect([found(''), found('"'), found('zzz'), found('a" OR "b')]).toEqual([[], [], [], []]);
  });

  it('finds any part of a Japanese word, however short', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { title: '東京本社でネットワーク障害が発生' });
    opensCase(desk, { title: '障子' });
    for (const text of ['障害', '害', 'ネットワーク', 'ワーク障']) {
      expect(desk.search(text, 10).map((hit) => hit.row.case)).toEqual([number]);
    }
  });

  it('forgets a note that was taken back', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    does(desk, { type: 'note', case: number, text: 'firewall' });
    desk.undo();
    expect(desk.search('firewall', 10)).toEqual([]);
  });
});
