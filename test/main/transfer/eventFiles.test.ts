import { describe, expect, it } from 'vitest';
import { inspectImport, runImport } from '../../../main/transfer/importJob.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { emptyDesk, fileOf, linesOf, refusal, taken, unwatched } from './aDesk.ts';

const opened = (number: string, at = '2026-03-03T10:00:00Z') =>
  JSON.stringify({
    case: number,
    type: 'opened',
    at,
    by: 'ana',
    severity: 2,
    priority: 3,
    title: 'No sound',
    customer: { id: 'K1', name: 'Customer 1', zone: 'Europe/Vienna' },
    edition: 'targets',
  });
const noted = (number: string, text: string) =>
  JSON.stringify({ case: number, type: 'note', at: '2026-03-03T11:00:00Z', by: 'ana', text });
const jsonl = (...lines: ReadonlyArray<string>) => fileOf('events.jsonl', lines.join('\n'));

describe('a file of JSON Lines', () => {
  it('is taken whole, a last line without an end included', async () => {
    const { answer } = await taken(emptyDesk(), jsonl(opened('A-1'), noted('A-1', 'one'), opened('A-2')));
    expect(answer).toMatchObject({ format: 'jsonl', rows: 3, newCases: 2, newEvents: 3, refusedCount: 0 });
  });

  it('is refused whole with its first wrong line, the field and the reason', async () => {
    const desk = emptyDesk();
    const { answer, refusedCsv } = await taken(
      desk,
      jsonl(opened('A-1'), '{"case":"A-1","type":"note"}', 'x'),
    );
    expect(answer).toMatchObject({ newEvents: 0, events: 0, rows: 3, refusedCount: 1 });
    expect(answer.refused).toEqual([{ row: 2, field: 'at', reason: 'The field "at" is missing.' }]);
    expect(refusedCsv).toContain('The field ""at"" is missing.');
    expect(desk.isEmpty()).toBe(true);
  });

  it('is refused whole where what is there already makes it impossible', async () => {
    const desk = emptyDesk();
    await taken(desk, jsonl(opened('A-1')));
    const { answer } = await taken(desk, jsonl(opened('A-2'), opened('A-1', '2026-03-04T10:00:00Z')));
    expect(answer).toMatchObject({ newEvents: 0, refusedCount: 1, refused: [{ row: 2, field: 'type' }] });
    expect(desk.caseCount()).toBe(1);
  });

  it('adds nothing when it is taken twice, also without ids', async () => {
    const desk = emptyDesk();
    const path = jsonl(opened('A-1'), noted('A-1', 'same'), noted('A-1', 'same'));
    await taken(desk, path);
    expect((await taken(desk, path)).answer).toMatchObject({ newEvents: 0, knownEvents: 3 });
    expect(linesOf(desk)).toHaveLength(3);
  });

  it('may come with a mark of byte order and with returns', async () => {
    const path = fileOf('events.jsonl', `\uFEFF${opened('A-1')}\r\n${noted('A-1', 'ü')}\r\n`);
    const { answer } = await taken(emptyDesk(), path);
    expect(answer).toMatchObject({ newEvents: 2, refusedCount: 0 });
  });

  it('is refused for an edition or a country that is not known', async () => {
    const desk = emptyDesk();
    const path = jsonl(opened('A-1').replace('"Europe/Vienna"', '"Europe/Vienna","holidays":"XX"'));
    expect((await taken(desk, path)).answer.refused).toMatchObject([{ row: 1, field: 'customer.holidays' }]);
    const other = jsonl(opened('A-1').replace('"targets"', '"others"'));
    expect((await taken(desk, other)).answer.refused).toMatchObject([{ row: 1, field: 'edition' }]);
  });
});

describe('a CSV of events', () => {
  const header =
    'case,type,at,by,severity,priority,title,customer.id,customer.name,customer.zone,edition,text,shift';
  const open = (number: string, at: string) =>
    `${number},opened,${at},ana,2,3,"No, sound",K1,Customer 1,Europe/Vienna,targets,,late`;
  const note = (number: string, at: string) => `${number},note,${at},ana,,,,,,,,"two\nlines",`;
  const csv = (...rows: ReadonlyArray<string>) => fileOf('events.csv', [header, ...rows, ''].join('\n'));

  it('says the fields of the interchange by its header, others are kept', async () => {
    const desk = emptyDesk();
    await taken(desk, csv(open('A-1', '2026-03-03T10:00:00Z'), note('A-1', '2026-03-03T11:00:00Z')));
    expect(linesOf(desk)).toMatchObject([
      { type: 'opened', severity: 2, title: 'No, sound', customer: { zone: 'Europe/Vienna' }, shift: 'late' },
      { type: 'note', text: 'two\nlines' },
    ]);
  });

  it('refuses the case of a wrong row, and takes the others', async () => {
    const path = csv(
      open('A-1', '2026-03-03T10:00:00Z'),
      note('A-1', 'noon'),
      open('A-2', '2026-03-03T10:00:00Z'),
    );
    const { answer } = await taken(emptyDesk(), path);
    expect(answer).toMatchObject({ newCases: 1, refusedCount: 2 });
    expect(answer.refused).toMatchObject([
      { row: 2, reason: 'left out with row 3 of the same case' },
      { row: 3, field: 'at' },
    ]);
  });

  it('refuses a case whose rows are in an impossible order', async () => {
    const { answer } = await taken(emptyDesk(), csv(note('A-1', '2026-03-03T11:00:00Z')));
    expect(answer).toMatchObject({ newEvents: 0, refused: [{ row: 2, field: 'type' }] });
  });

  it('may have local times, once zone and order of dates are known', async () => {
    const path = csv(open('A-1', '03-04-2026 10:00'));
    const plan = await inspectImport(english, emptyDesk(), path, {});
    expect(plan).toMatchObject({ ok: true, value: { answer: { needs: ['zone', 'dateOrder'] } } });
    const desk = emptyDesk();
    await taken(desk, path, { zone: 'Europe/Vienna', dateOrder: 'dmy' });
    expect(linesOf(desk)[0]?.at).toBe('2026-04-03T08:00:00.000Z');
  });

  it('may be separated by semicolons', async () => {
    const text = 'case;type;at;by;text\nA-1;note;2026-03-03T11:00:00Z;ana;x';
    const { answer } = await taken(emptyDesk(), fileOf('events.csv', text));
    expect(answer).toMatchObject({ format: 'csv', rows: 1, refusedCount: 1 });
  });

  it('says otherwise than its recorded line when a cell was changed', async () => {
    const line = `{"id":"x1","case":"A-1","type":"note","at":"2026-03-03T11:00:00Z","by":"ana","text":"old","more":1}`;
    const quoted = `"${line.replaceAll('"', '""')}"`;
    const text = `case,type,at,by,id,text,line\nA-1,note,2026-03-03T11:00:00Z,ana,x1,new,${quoted}`;
    const desk = emptyDesk();
    await taken(desk, jsonl(opened('A-1')));
    const whole = `${header},id,line\n${open('A-1', '2026-03-03T10:00:00Z')},o1,\nA-1,note,2026-03-03T11:00:00Z,ana,,,,,,,,new,,x1,${quoted}`;
    const other = emptyDesk();
    await taken(other, fileOf('whole.csv', whole));
    expect(linesOf(other)[1]).toMatchObject({ id: 'x1', text: 'new', more: 1 });
    expect((await taken(desk, fileOf('part.csv', text))).answer.refusedCount).toBe(1);
  });
});

describe('a file', () => {
  it('that is none of the formats is refused by name', async () => {
    const path = fileOf('notes.txt', 'some words\nin lines');
    expect(await refusal(emptyDesk(), path)).toMatchObject({ kind: 'file', name: 'notes.txt' });
  });

  it('that is not there is said to be missing', async () => {
    const problem = await refusal(emptyDesk(), `${fileOf('x', '')}-missing.jsonl`);
    expect(problem).toEqual({ kind: 'file', name: 'x-missing.jsonl', reason: 'there is no such file' });
  });

  it('whose quotes never end is no CSV', async () => {
    const path = fileOf('events.csv', 'case,type,at\n"A-1,note,2026');
    expect(await refusal(emptyDesk(), path)).toMatchObject({ kind: 'file', name: 'events.csv' });
  });

  it('that is called off while it is read or written leaves nothing behind', async () => {
    const many = jsonl(...Array.from({ length: 3_000 }, (_, index) => opened(`A-${index}`)));
    for (const looks of [1, 4]) {
      const desk = emptyDesk();
      let looked = 0;
      const isCancelled = () => ++looked > looks;
      const done = await runImport(english, desk, many, {}, { ...unwatched, isCancelled });
      expect(done).toMatchObject({ ok: true, value: { answer: { cancelled: true, newEvents: 0 } } });
      expect(desk.isEmpty()).toBe(true);
    }
  });

  it('tells how far it is, in rows of all rows', async () => {
    const many = jsonl(...Array.from({ length: 3_000 }, (_, index) => opened(`A-${index}`)));
    const told: { readonly rows: number; readonly of: number }[] = [];
    let ms = 0;
    const monotonic = () => (ms += 100);
    await runImport(
      english,
      emptyDesk(),
      many,
      {},
      { ...unwatched, monotonic, tell: (progress) => told.push(progress) },
    );
    const rows = told.map((progress) => progress.rows);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(told.at(-1)?.of).toBe(3_000);
  });
});
