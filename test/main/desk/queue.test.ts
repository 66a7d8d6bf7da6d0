import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { ClockStanding } from '../../../shared/queue/clockStanding.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import type { QueueSort } from '../../../shared/queue/queueSort.ts';
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
    does(desk, { type: 'assign', case: closed, owner: 'QA' });
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
    expect(counts.allOwners).toEqual(['AM', 'LN', 'QA']);
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

it('cases are read by their numbers, open or closed, in the order in which they are named', () => {
  const { desk } = openTestDesk();
  const [open, closed] = [opensCase(desk), opensCase(desk, { severity: 4 })];
  does(desk, { type: 'close', case: closed });
  expect(desk.cards([closed, 'none', open]).map((row) => row.case)).toEqual([closed, open]);
});

describe('the facets of a filter', () => {
  const kyoto = { id: 'KY', name: 'Kyoto KK', zone: 'Asia/Tokyo', holidays: 'JP' };

  it('narrow to several owners, nobody among them', () => {
    const { desk } = openTestDesk();
    const [mine, of, free] = [opensCase(desk), opensCase(desk), opensCase(desk)];
    does(desk, { type: 'assign', case: of, owner: 'KT' });
    does(desk, { type: 'assign', case: free, owner: null });
    expect(listed(desk, 'open', { owners: ['KT', ''] })).toEqual([of, free]);
    expect(listed(desk, 'open', { owners: ['AM'] })).toEqual([mine]);
    expect(listed(desk, 'open', { owners: [] })).toHaveLength(3);
  });

  it('narrow to a country, a channel and priorities', () => {
    const { desk } = openTestDesk();
    const a = opensCase(desk, { customer: kyoto, channel: 'phone', priority: 1 });
    const b = opensCase(desk, { priority: 2 });
    expect(listed(desk, 'open', { country: 'JP' })).toEqual([a]);
    expect(listed(desk, 'open', { channel: 'phone' })).toEqual([a]);
    expect(listed(desk, 'open', { priorities: [2, 3] })).toEqual([b]);
  });

  it('narrow to how the clocks stand now, each open case in one of them', () => {
    const { desk, clock } = openTestDesk();
    const critical = opensCase(desk, { severity: 1 });
    const calm = opensCase(desk, { severity: 3 });
    const low = opensCase(desk, { severity: 4 });
    does(desk, { type: 'respond', case: low });
    const by = (standing: ClockStanding) => listed(desk, 'open', { clock: standing });
    expect([by('soon'), by('in-time'), by('none')]).toEqual([[critical], [calm], [low]]);
    clock.pass(10 * MINUTE + 1);
    expect([by('breached'), by('soon')]).toEqual([[critical], []]);
  });

  it('narrow to what is due before, and was opened between two instants', () => {
    const { desk, clock } = openTestDesk();
    const first = opensCase(desk, { severity: 1 });
    clock.pass(HOUR);
    const second = opensCase(desk, { severity: 1 });
    expect(listed(desk, 'open', { dueBefore: FRIDAY_1645 + HOUR })).toEqual([first]);
    expect(listed(desk, 'open', { openedFrom: FRIDAY_1645 + HOUR })).toEqual([second]);
    expect(listed(desk, 'open', { openedFrom: FRIDAY_1645, openedBefore: FRIDAY_1645 + 1 })).toEqual([first]);
  });
});

describe('another order than the queue’s own', () => {
  it('goes over all severities, up or down, and what lacks the value comes last both ways', () => {
    const { desk } = openTestDesk();
    const b = opensCase(desk, { severity: 3, title: 'beta' });
    const a = opensCase(desk, { severity: 4, title: 'Alpha' });
    const c = opensCase(desk, { severity: 1, title: 'gamma' });
    does(desk, { type: 'assign', case: c, owner: null });
    does(desk, { type: 'assign', case: b, owner: 'ZZ' });
    const by = (sort: QueueSort, from = 0, to = 9) =>
      desk.queueWindow({ view: 'open', filter: {}, sort, from, to }).rows.map((row) => row.case);
    expect(by({ by: 'title', descending: false })).toEqual([a, b, c]);
    expect(by({ by: 'title', descending: true })).toEqual([c, b, a]);
    expect(by({ by: 'owner', descending: false })).toEqual([a, b, c]);
    expect(by({ by: 'owner', descending: true })).toEqual([b, a, c]);
    expect(by({ by: 'case', descending: true }, 1, 2)).toEqual([a]);
    expect(desk.locate('open', {}, c, { by: 'case', descending: true })).toBe(0);
    expect(desk.locate('open', {}, c)).toBe(0);
  });

  it('is of the words and the facets that narrow the view', () => {
    const { desk } = openTestDesk();
    const [one, two] = [opensCase(desk, { title: 'Fax two' }), opensCase(desk, { title: 'Fax one' })];
    opensCase(desk, { title: 'Mail' });
    const sort = { by: 'title', descending: false } as const;
    const window = desk.queueWindow({ view: 'open', filter: { text: 'fax' }, sort, from: 0, to: 9 });
    expect(window.rows.map((row) => row.case)).toEqual([two, one]);
    expect(window.total).toBe(2);
  });
});

describe('a search', () => {
  it('looks past width and compatibility forms, in what is stored and in what is typed', () => {
    const { desk } = openTestDesk();
    const wide = opensCase(desk, { title: 'ＶＰＮ drops' });
    const narrow = opensCase(desk, { title: 'VPN is slow', description: 'ｶﾀｶﾅ' });
    const found = (text: string) => desk.search(text, 10).map((hit) => hit.row.case);
    expect(found('vpn')).toEqual([wide, narrow]);
    expect(found('ｖｐｎ')).toEqual([wide, narrow]);
    expect(found('カタカナ')).toEqual([narrow]);
    expect(found('ｶﾀ')).toEqual([narrow]);
    expect(found('１０００２')).toEqual([narrow]);
    expect(listed(desk, 'open', { text: 'ｖｐｎ' })).toEqual([wide, narrow]);
  });

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
