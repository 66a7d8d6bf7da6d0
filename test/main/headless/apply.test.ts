import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { desk, linesOf, startDesk, temporaryFile, temporaryFolder } from './runCommand.ts';

const opening = (number: string, id = `${number}-1`): string =>
  openedLine({ case: number, id, at: '2026-12-04T10:00:00Z' });
const step = (number: string, type: string, id: string, fields: object = {}): string =>
  eventLine(number, type, '2026-12-04T11:00:00Z', { id, ...fields });
const file = (...lines: ReadonlyArray<string>): string => temporaryFile(lines.map((l) => `${l}\n`).join(''));

describe('apply', () => {
  it('acknowledges each event by its id, and the log has them', async () => {
    const profile = temporaryFolder();
    const lines = [opening('A'), step('A', 'responded', 'A-2')];
    const applied = await desk(['apply', file(...lines), '--profile', profile]);
    expect(applied).toEqual({ code: 0, out: 'A-1\nA-2\n', err: '' });
    const exported = await desk(['export', '--profile', profile]);
    expect(linesOf(exported.out)).toEqual(lines);
  });

  it('acknowledges a line from standard input while the next one has not come', async () => {
    const profile = temporaryFolder();
    const command = startDesk(['apply', '-', '--profile', profile]);
    command.input.write(`${opening('A')}\n`);
    expect(await command.outLines(1)).toEqual(['A-1']);
    // What was acknowledged can be read by another process, now.
    expect(linesOf((await desk(['export', '--profile', profile])).out)).toHaveLength(1);
    command.input.write(`${step('A', 'responded', 'A-2')}\n`);
    expect(await command.outLines(2)).toEqual(['A-1', 'A-2']);
    command.input.end();
    expect((await command.done).code).toBe(0);
  });

  it('takes a line that comes in pieces, also when a letter is cut in two', async () => {
    const command = startDesk(['apply', '-', '--profile', temporaryFolder()]);
    const bytes = Buffer.from(`${openedLine({ case: 'Ä', id: 'Ä-1', at: '2026-12-04T10:00:00Z' })}\r\n`);
    const cut = bytes.indexOf(0xc3) + 1;
    command.input.write(bytes.subarray(0, cut));
    command.input.end(bytes.subarray(cut));
    expect(await command.done).toEqual({ code: 0, out: 'Ä-1\n', err: '' });
  });

  it('acknowledges a known id again and does not double its event', async () => {
    const profile = temporaryFolder();
    const path = file(opening('A'), step('A', 'restored', 'A-2'), step('A', 'restored', 'A-2'));
    await desk(['apply', path, '--profile', profile]);
    const again = await desk(['apply', path, '--profile', profile]);
    expect(again).toEqual({ code: 0, out: 'A-1\nA-2\nA-2\n', err: '' });
    expect(linesOf((await desk(['export', '--profile', profile])).out)).toHaveLength(2);
  });

  it('gives an event without an id one that a later line can name', async () => {
    const profile = temporaryFolder();
    const note = eventLine('A', 'note', '2026-12-04T11:00:00Z', { text: 'Seen.' });
    const command = startDesk(['apply', '-', '--profile', profile]);
    command.input.write(`${opening('A')}\n${note}\n`);
    const [, id = ''] = await command.outLines(2);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    command.input.end(`${step('A', 'retracted', 'A-3', { event: id })}\n`);
    expect(await command.done).toMatchObject({ code: 0, err: '' });
    const logged = linesOf((await desk(['export', '--profile', profile])).out);
    expect(logged[1]).toBe(`{"id":"${id}",${note.slice(1)}`);
  });

  it('refuses a bad line with its number and field, and goes on with the others', async () => {
    const profile = temporaryFolder();
    const lines = [
      opening('A'),
      '{"case"',
      opening('B').replace('"severity":3', '"severity":9'),
      step('A', 'customer-replied', 'A-2'),
      step('A', 'responded', 'A-3'),
      openedLine({ case: 'C', id: 'C-1', at: '2026-12-04T10:00:00Z', edition: 'unheard' }),
      openedLine({ case: 'D', id: 'D-1', at: '2026-12-04T10:00:00Z', holidays: 'XX' }),
      '',
      step('A', 'note', 'A-4', { text: 'Done.' }),
    ];
    const { code, out, err } = await desk(['apply', file(...lines), '--profile', profile]);
    expect({ code, ids: linesOf(out) }).toEqual({ code: 1, ids: ['A-1', 'A-3', 'A-4'] });
    expect(linesOf(err).map((line) => line.split(':')[0])).toEqual([
      'Line 2 (JSON)',
      'Line 3 (severity)',
      'Line 4 (type)',
      'Line 6 (edition)',
      'Line 7 (customer.holidays)',
      'Line 8 (JSON)',
      '3 events taken, 6 lines refused',
    ]);
  });

  it('judges a line by those before it, also when a later one of the batch would mend it', async () => {
    const lines = [
      opening('A'),
      eventLine('A', 'customer-replied', '2026-12-04T12:00:00Z', { id: 'A-2' }),
      step('A', 'awaiting-customer', 'A-3'),
    ];
    const { out } = await desk(['apply', file(...lines), '--profile', temporaryFolder()]);
    expect(linesOf(out)).toEqual(['A-1', 'A-3']);
  });

  it('judges by what another process has written meanwhile', async () => {
    const profile = temporaryFolder();
    const command = startDesk(['apply', '-', '--profile', profile]);
    command.input.write(`${opening('A')}\n`);
    await command.outLines(1);
    await desk(['apply', file(step('A', 'closed', 'A-2')), '--profile', profile]);
    command.input.write(
      `${step('A', 'responded', 'A-3')}\n${step('A', 'reopened', 'A-4', { impact: true })}\n`,
    );
    command.input.end();
    const { code, out, err } = await command.done;
    expect({ code, ids: linesOf(out) }).toEqual({ code: 1, ids: ['A-1', 'A-4'] });
    expect(err).toContain('Line 2 (type): "responded" is not possible while the case is closed.');
  });

  it('says so when the file is not there', async () => {
    const missing = join(temporaryFolder(), 'none.jsonl');
    const { code, err } = await desk(['apply', missing, '--profile', temporaryFolder()]);
    expect({ code, err }).toEqual({ code: 1, err: `${missing} cannot be read: there is no such file.\n` });
  });

  it('stands as a projection that equals the log', async () => {
    const profile = temporaryFolder();
    const path = join(temporaryFolder(), 'many.jsonl');
    const numbers = Array.from({ length: 300 }, (_, index) => `M-${index}`);
    const lines = numbers.flatMap((number) => [opening(number), step(number, 'responded', `${number}-2`)]);
    writeFileSync(path, lines.join('\n'));
    const { out } = await desk(['apply', path, '--profile', profile]);
    expect(linesOf(out)).toHaveLength(600);
    expect(await desk(['check', '--profile', profile])).toMatchObject({ code: 0 });
  });
});
