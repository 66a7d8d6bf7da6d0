import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../main/headless/printer.ts';
import { openedLine } from '../../support/givenEvents.ts';
import { desk, temporaryFile, temporaryFolder } from './runCommand.ts';

const STEERS = /[^\P{Cc}\n]|\u202e/u;

describe('a text for the terminal', () => {
  it('shows what would steer it', () => {
    expect(visibleText('a\u001b[2J\u009b1m\u202eb\r\nc')).toBe('a\\u001b[2J\\u009b1m\\u202eb\\u000d\nc');
  });

  it('steers it nowhere, whatever a refused line says', async () => {
    const lines = [
      '{"type":"\u001b[2J\u009b"}',
      '{"type":"note","\u009b":1,"case":"\u202e","at":"2026-03-03T15:00:00Z","by":"a","text":"\u009b"}',
      '{"type":"close","case":"\u202e\u009b"}',
    ].map((line) => line.replaceAll('\u001b', '\\u001b'));
    const file = temporaryFile(`${lines.join('\n')}\n`, 'a\u001b[2J.jsonl');
    for (const args of [
      ['apply', file, '--profile', temporaryFolder()],
      ['apply', file, '--commands', '--profile', temporaryFolder()],
      ['import', file, '--profile', temporaryFolder()],
      ['clocks', file, '--now', '2026-03-03T15:00:00Z'],
      ['clocks', '\u001b[2J', '--now', '2026-03-03T15:00:00Z'],
      ['\u001b[2J'],
    ]) {
      const { code, err } = await desk(args);
      expect(code).toBeGreaterThan(0);
      expect(err).not.toBe('');
      expect(err).not.toMatch(STEERS);
    }
  });

  it('steers it nowhere when a case is explained', async () => {
    const profile = temporaryFolder();
    const line = openedLine({ case: 'A', at: '2026-12-04T10:00:00Z', title: 'x\u001b[2J\u202ey' });
    await desk(['apply', temporaryFile(`${line}\n`), '--profile', profile]);
    const { out } = await desk(['explain', 'A', '--profile', profile]);
    expect(out).toContain('A, severity 3: x [2J y');
    expect(out).not.toMatch(STEERS);
  });
});
