import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../../main/transfer/lineCutter.ts';
import { openedLine } from '../../support/givenEvents.ts';
import { desk, linesOf, startDesk, temporaryFile, temporaryFolder } from './runCommand.ts';

const AT = '2026-12-04T10:00:00Z';
const opening = (number: string): string => openedLine({ case: number, id: `${number}-1`, at: AT });
const NOW = ['--now', '2026-12-04T12:00:00Z'];

/** A sound line, one with a letter of another encoding, a sound line. */
const latin = Buffer.concat([
  Buffer.from(`${opening('A')}\n`),
  Buffer.from(opening('B').replace('Acme', 'Acm\u00e9'), 'latin1'),
  Buffer.from(`\n${opening('C')}\n`),
]);
const deep = opening('A').replace('"T"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`);

describe('a line that is no UTF-8', () => {
  it('is refused by apply, which takes the others', async () => {
    const profile = temporaryFolder();
    const done = await desk(['apply', temporaryFile(latin), '--profile', profile]);
    expect(done).toMatchObject({ code: 1, out: 'A-1\nC-1\n' });
    expect(linesOf(done.err)[0]).toBe('Line 2 (UTF-8): The line is not UTF-8 text.');
  });

  it('is refused by apply --commands, clocks and import, by its number', async () => {
    const file = temporaryFile(latin);
    const profile = temporaryFolder();
    const commands = await desk(['apply', file, '--commands', '--profile', profile]);
    expect(commands.err).toContain('Line 2 (UTF-8): The line is not UTF-8 text.');
    const clocks = await desk(['clocks', file, ...NOW]);
    expect(clocks).toEqual({ code: 1, out: '', err: 'Line 2 (UTF-8): The line is not UTF-8 text.\n' });
    const imported = await desk(['import', file, '--profile', profile]);
    expect(imported.err).toContain('it is not UTF-8 text, as line 2 shows');
  });
});

describe('a line without end', () => {
  it.each([
    ['apply', '-', '--profile'],
    ['apply', '-', '--commands', '--profile'],
  ])('ends %s, which keeps what it acknowledged before', async (...args) => {
    const command = startDesk([...args, temporaryFolder()]);
    const piece = Buffer.alloc(1 << 20, 'a');
    // Far more than any memory, if it were kept.
    for (let n = 0; n <= LONGEST_LINE / piece.length; n++) command.input.write(piece);
    const done = await command.done;
    expect(done).toMatchObject({ code: 1, out: '' });
    expect(done.err).toBe('Line 1 is longer than 8 MB. Nothing from there on was taken.\n');
  });

  it('is refused by import, with its number', async () => {
    const file = temporaryFile(`${opening('A')}\n{"case":"${'x'.repeat(LONGEST_LINE)}"}\n`);
    const done = await desk(['import', file, '--profile', temporaryFolder()]);
    expect(done).toMatchObject({ code: 1, out: '' });
    expect(done.err).toContain('line 2 is longer than 8 MB');
  });
});

describe('a line that is nested too deep', () => {
  it('is refused by apply, clocks and import with its number', async () => {
    const file = temporaryFile(`${deep}\n`);
    const reason = 'Line 1 (JSON): The line is nested deeper than 100 levels.';
    for (const args of [
      ['apply', file, '--profile', temporaryFolder()],
      ['import', file, '--profile', temporaryFolder()],
      ['clocks', file, ...NOW],
    ]) {
      const done = await desk(args);
      expect(linesOf(done.err)[0]).toBe(reason);
      expect(done.code).toBe(1);
    }
  });
});

describe('a command whose type is no text', () => {
  it.each(['{"type":{"toString":"x"}}', '{"type":[1]}', '{"type":7}'])('is refused: %s', async (line) => {
    const done = await desk(['apply', temporaryFile(line), '--commands', '--profile', temporaryFolder()]);
    expect(linesOf(done.err)[0]).toMatch(/^Line 1 \(type\): There is no command [{[7]/);
  });
});
