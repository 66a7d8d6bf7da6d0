import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createEventReader,
  readEventFile,
  readEventLine,
  writeEventLine,
} from '../../../shared/interchange/eventFile.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';
import { at, happens, opened } from '../case/newYorkWeek.ts';
import { someLife } from '../case/someLives.ts';

const context = createVectorContext();
const opening = writeEventLine(opened());
const openingWith = (said: object) => JSON.stringify({ ...JSON.parse(opening), ...said });
const customerWith = (said: object) => openingWith({ customer: { ...opened().customer, ...said } });
const line = (said: object) => JSON.stringify({ case: 'C-1', by: 'bo', at: '2026-03-03T15:20:00Z', ...said });
const fileOf = (...lines: ReadonlyArray<string>) => readEventFile(`${lines.join('\n')}\n`, context);

describe('a line of the interchange (policy §10)', () => {
  it('becomes an event, with the fields that nobody knows', () => {
    const text =
      '{"case":"C-1","tags":[{"b":null}],"type":"responded","at":"2026-03-03T10:20:00-05:00","by":"bo"}';
    expect(readEventLine(text, 1)).toEqual({
      ok: true,
      value: { case: 'C-1', tags: [{ b: null }], type: 'responded', at: at('Tue 10:20'), by: 'bo' },
    });
  });

  it('is kept as it was written', () => {
    const text =
      '{ "case":"C-1", "2":1.0, "type":"note", "1":1e2, "at":"2026-03-03T10:20:00-05:00", "by":"", "text":"\\u00e9" }';
    const file = fileOf(opening, text);
    expect(file).toMatchObject({ ok: true, value: [{ text: opening }, { text, line: 2 }] });
  });

  it('written by the console is read back as the same event', () => {
    fc.assert(
      fc.property(someLife, (events) => {
        for (const event of events) {
          expect(readEventLine(writeEventLine(event), 1)).toEqual({ ok: true, value: event });
        }
      }),
    );
  });

  it.each([
    ['nothing at all', '{}', 'case', 'missing-field'],
    ['no type', line({}), 'type', 'missing-field'],
    [
      'no one to have done it',
      JSON.stringify({ case: 'C-1', type: 'closed', at: '2026-03-03T15:20:00Z' }),
      'by',
      'missing-field',
    ],
    ['an empty case number', line({ case: '', type: 'closed' }), 'case', 'bad-value'],
    [
      'a severity as text',
      line({ type: 'severity-set', severity: '2', reason: '-' }),
      'severity',
      'bad-value',
    ],
    [
      'a severity between two',
      line({ type: 'severity-set', severity: 1.5, reason: '-' }),
      'severity',
      'bad-value',
    ],
    ['no reason for a severity', line({ type: 'severity-set', severity: 1 }), 'reason', 'missing-field'],
    ['a priority out of range', line({ type: 'priority-set', priority: 0 }), 'priority', 'bad-value'],
    ['an impact that is no truth value', line({ type: 'reopened', impact: 'yes' }), 'impact', 'bad-value'],
    ['an instant that is a number', line({ type: 'closed', at: 1772551200000 }), 'at', 'bad-value'],
    ['a year beyond the calendars', line({ type: 'closed', at: '2199-12-31T00:00:00Z' }), 'at', 'bad-value'],
    [
      'an agreement of nobody',
      line({ type: 'severity-set', severity: 1, reason: '-', agreed: 'all' }),
      'agreed',
      'bad-value',
    ],
    ['no customer', openingWith({ customer: undefined }), 'customer', 'missing-field'],
    ['a customer without a zone', customerWith({ zone: undefined }), 'customer.zone', 'missing-field'],
    ['a zone that IANA lacks', customerWith({ zone: 'EST5' }), 'customer.zone', 'bad-value'],
    [
      'a holiday that is no date',
      customerWith({ holidays: ['2026-02-29'] }),
      'customer.holidays',
      'bad-value',
    ],
    [
      'a date in the place of a country',
      customerWith({ holidays: '2026-12-25' }),
      'customer.holidays',
      'bad-value',
    ],
    [
      'a country code with a part too many',
      customerWith({ holidays: 'DE-BY-A-B' }),
      'customer.holidays',
      'bad-value',
    ],
    ['a country without known holidays', customerWith({ holidays: 'NP' }), 'customer.holidays', 'bad-value'],
    ['an edition that is not installed', openingWith({ edition: '2019' }), 'edition', 'bad-value'],
    ['text that is no JSON', '{"case":', 'JSON', 'not-json'],
    ['null', 'null', 'JSON', 'not-json'],
    ['nothing', '', 'JSON', 'not-json'],
  ])('is refused for %s', (_what, text, field, problem) => {
    const read = createEventReader(context).read(text);
    expect(read).toMatchObject({ ok: false, error: { line: 1, field, problem } });
  });

  it('says what the field must be and what it is', () => {
    expect(readEventLine(line({ type: 'priority-set', priority: 7 }), 4)).toEqual({
      ok: false,
      error: { line: 4, field: 'priority', problem: 'bad-value', expected: 'rank', found: '7' },
    });
  });
});

describe('a file of the interchange (policy §10)', () => {
  const responded = writeEventLine(happens('Tue 10:20', { type: 'responded' }));
  const note = writeEventLine(happens('Tue 10:30', { type: 'note', text: '-' }));

  it('takes a last line without a line end, ends of either kind, and a mark of byte order', () => {
    expect(readEventFile(`\uFEFF${opening}\r\n${responded}`, context)).toMatchObject({
      ok: true,
      value: [
        { line: 1, text: opening },
        { line: 2, text: responded },
      ],
    });
  });

  it('may be empty', () => {
    expect(readEventFile('', context)).toEqual({ ok: true, value: [] });
  });

  it('is refused at the line with which the lines so far become impossible', () => {
    const closedBefore = writeEventLine(happens('Tue 10:10', { type: 'closed' }));
    expect(fileOf(opening, note, responded, closedBefore)).toMatchObject({
      error: { line: 4, problem: 'impossible-order', type: 'closed', order: { type: 'responded' } },
    });
  });

  it('is refused though a later line would have made it possible', () => {
    const closed = writeEventLine({ ...happens('Tue 10:10', { type: 'closed' }), id: 'c' });
    const undo = writeEventLine(happens('Tue 11:00', { type: 'retracted', event: 'c' }));
    expect(fileOf(opening, closed, responded, undo)).toMatchObject({ error: { line: 3 } });
    expect(fileOf(opening, closed, undo, responded)).toMatchObject({ ok: true });
  });

  it('is refused at a retraction of nothing, by what it names', () => {
    const undo = writeEventLine(happens('Tue 11:00', { type: 'retracted', event: 'e9' }));
    expect(fileOf(opening, undo)).toMatchObject({
      error: { line: 2, field: 'event', problem: 'bad-value', expected: 'earlierEvent', found: '"e9"' },
    });
  });

  it('tells cases apart', () => {
    const other = writeEventLine(opened({ case: 'C-2' }));
    expect(fileOf(opening, other, responded, note)).toMatchObject({ ok: true });
  });
});
