import { describe, expect, it } from 'vitest';
import { eventLine, incoming, openedLine } from '../../../support/givenEvents.ts';
import { does, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';

const AT = '2026-03-02T15:00:00.000Z';

describe('events from a file', () => {
  it('by a name with a NUL are whole, and exported as they came', () => {
    const { desk } = openTestDesk();
    const line = JSON.stringify({ ...JSON.parse(openedLine({ case: '1', at: AT, id: 'o' })), by: 'a\0b' });
    expect(desk.appendEvents([incoming(line)], { source: 'import' }).ok).toBe(true);
    expect(desk.check().problems).toEqual([]);
    expect([...desk.exportEvents()].map((each) => JSON.parse(each).by)).toEqual(['a\0b']);
  });

  it('are kept byte for byte, and an export taken into an empty desk exports the same bytes', () => {
    const { desk } = openTestDesk();
    const odd = `{ "case":"C-1","id":"e-1", "type":"opened","at":"2026-03-02T16:00:00+01:00","by":"ü","severity":2,"priority":1.0,"title":"T","customer":{"id":"A","name":"A","zone":"Europe/Vienna","x":[1.50]},"edition":"targets","unknown":{"b":1,"a":2}}`;
    const lines = [odd, openedLine({ case: 'C-2', at: AT }), eventLine('C-1', 'responded', AT)];
    desk.appendEvents(lines.map(incoming), { source: 'import' });
    does(desk, { type: 'note', case: 'C-1', text: 'Called' });
    const exported = [...desk.exportEvents()];
    expect(exported[0]).toBe(odd);
    const { desk: other } = openTestDesk();
    other.appendEvents(exported.map(incoming), { source: 'import' });
    expect([...other.exportEvents()]).toEqual(exported);
  });

  it('add nothing when they are taken twice, with ids or without', () => {
    const { desk } = openTestDesk();
    const note = eventLine('C-1', 'note', AT, { text: 'the same twice' });
    const lines = [openedLine({ case: 'C-1', at: AT, id: 'mine' }), note, note].map(incoming);
    const first = desk.appendEvents(lines, { source: 'import' });
    const second = desk.appendEvents(lines, { source: 'import' });
    expect(first).toMatchObject({ ok: true, value: { newEvents: 3, knownEvents: 0, newCases: 1 } });
    expect(second).toMatchObject({ ok: true, value: { newEvents: 0, knownEvents: 3, newCases: 0 } });
    expect([...desk.exportEvents()]).toHaveLength(3);
  });

  it('are refused when the log has another event under their id: nothing is lost without a word', () => {
    const { desk } = openTestDesk();
    const note = (text: string) => eventLine('C-1', 'note', AT, { id: 'n-1', text });
    desk.appendEvents([openedLine({ case: 'C-1', at: AT }), note('first')].map(incoming), {
      source: 'import',
    });
    expect(desk.appendEvents([incoming(note('second'))], { source: 'apply' })).toEqual({
      ok: false,
      error: { index: 0, case: 'C-1', field: 'id', problem: 'id-taken', id: 'n-1' },
    });
    const elsewhere = incoming(openedLine({ case: 'C-2', at: AT, id: 'n-1' }));
    expect(desk.appendEvents([elsewhere], { source: 'apply' }).ok).toBe(false);
    expect(desk.appendEvents([incoming(note('first'))], { source: 'apply' }).ok).toBe(true);
  });

  it('without an id get a new one each time they are applied', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    const note = incoming(eventLine(number, 'note', '2026-03-06T22:00:00.000Z', { text: 'again' }));
    desk.appendEvents([note], { source: 'apply' });
    desk.appendEvents([note], { source: 'apply' });
    expect([...desk.exportEvents()].filter((line) => line.includes('again'))).toHaveLength(2);
  });

  it('are refused as a whole when one of them makes its case impossible, and it is named', () => {
    const { desk } = openTestDesk();
    const lines = [
      openedLine({ case: 'C-1', at: AT }),
      openedLine({ case: 'C-2', at: AT }),
      eventLine('C-1', 'closed', AT),
      eventLine('C-1', 'customer-replied', AT),
    ];
    const outcome = desk.appendEvents(lines.map(incoming), { source: 'import' });
    expect(outcome).toMatchObject({ ok: false, error: { index: 3, case: 'C-1', field: 'type' } });
    expect(desk.isEmpty()).toBe(true);
    expect(desk.queueCounts().views.open).toBe(0);
    expect(desk.appendEvents(lines.slice(0, 3).map(incoming), { source: 'import' }).ok).toBe(true);
  });

  it('leave nothing when the person cancels on the way', () => {
    const { desk } = openTestDesk();
    const cancel = (): void => {
      throw new Error('cancelled');
    };
    const lines = [incoming(openedLine({ case: 'C-1', at: AT }))];
    expect(() => desk.appendEvents(lines, { source: 'import', onProgress: cancel })).toThrow('cancelled');
    expect(desk.isEmpty()).toBe(true);
  });

  it('go on from the cases that are there', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    const lines = [eventLine(number, 'responded', '2026-03-06T22:00:00Z')].map(incoming);
    expect(desk.appendEvents(lines, { source: 'apply' })).toMatchObject({
      ok: true,
      value: { newCases: 0, updatedCases: 1, cases: [number] },
    });
  });
});

describe('public holidays', () => {
  it('are asked for once and stay as they were stored', () => {
    const asked: string[] = [];
    const holidays = {
      closedDaysOf(country: string, from: number, to: number) {
        asked.push(`${country} ${from}-${to}`);
        return [{ date: '2026-03-02', name: 'First answer' }];
      },
    };
    const { desk } = openTestDesk({ holidays });
    const line = (number: string) => incoming(openedLine({ case: number, at: AT, holidays: 'US' }));
    desk.appendEvents([line('C-1')], { source: 'import' });
    desk.appendEvents([line('C-2')], { source: 'import' });
    expect(asked).toEqual(['US 2025-2028']);
    const [row] = desk.queueWindow({ view: 'open', filter: {}, from: 0, to: 1 }).rows;
    expect(desk.readCalendar(row?.calendar ?? '')?.closedDays).toEqual([
      { date: '2026-03-02', name: 'First answer' },
    ]);
    desk.rebuild();
    expect(asked).toHaveLength(1);
  });

  it('grow by whole years without a gap when an older case comes', () => {
    const asked: string[] = [];
    const holidays = {
      closedDaysOf(country: string, from: number, to: number) {
        asked.push(`${country} ${from}-${to}`);
        return [];
      },
    };
    const { desk } = openTestDesk({ holidays });
    const line = (number: string, at: string) => incoming(openedLine({ case: number, at, holidays: 'US' }));
    desk.appendEvents([line('C-1', AT)], { source: 'import' });
    desk.appendEvents([line('C-2', '2019-05-01T12:00:00Z')], { source: 'import' });
    expect(asked).toEqual(['US 2025-2028', 'US 2018-2025']);
    expect(desk.check().problems).toEqual([]);
  });
});
