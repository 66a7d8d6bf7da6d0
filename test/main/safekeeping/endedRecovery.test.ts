import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../main/safekeeping/copies.ts';
import { writeNote } from '../../../main/safekeeping/recoveryNote.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { nextStart, twoCasesOneCopied } from './nextStart.ts';
import { scribblesOver } from './spoil.ts';

describe('a recovery whose process ended', () => {
  const aside = 'cases.db.damaged-then';

  it('before anything was renamed is done by the next start', () => {
    const { profile, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'setting-aside', found: 'The case file was damaged.', aside });
    expect(nextStart(profile)).toEqual({
      said: expect.stringContaining(`kept as ${aside}.`),
      lines,
      problems: [],
    });
    expect(nextStart(profile).said).toBeNull();
  });

  it('with the damaged file set aside and its -wal not yet goes on with both', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'setting-aside', found: 'The case file was damaged.', aside });
    renameSync(file, join(profile, aside));
    expect(nextStart(profile)).toMatchObject({ lines, problems: [] });
  });

  it('with a copy under the new name, and nothing read from the damaged file yet, reads it', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'building', found: 'The case file was damaged.', aside });
    renameSync(file, join(profile, aside));
    copyFileSync(copiesOf(profile)[0] ?? '', `${file}.recovering`);
    expect(nextStart(profile)).toMatchObject({ lines, problems: [] });
  });

  it('with the new file in its place says what was done, until the projection stands', () => {
    const { profile, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'placing', words: 'What was done.' });
    expect(nextStart(profile)).toEqual({ said: 'What was done.', lines, problems: [] });
    expect(nextStart(profile).said).toBeNull();
  });

  it('and that fails is tried again by the next start', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, 0, 4096);
    // In the way of the new file.
    mkdirSync(`${file}.recovering/full`, { recursive: true });
    expect(() => openTestDesk({ profile })).toThrow();
    rmSync(`${file}.recovering`, { recursive: true });
    expect(nextStart(profile).lines).toEqual(expect.arrayContaining(lines.slice(0, 1)));
    expect(nextStart(profile).said).toBeNull();
  });

  it('keeps each damaged file, also two of one instant', () => {
    const { profile, file } = twoCasesOneCopied();
    for (let n = 0; n < 2; n++) {
      scribblesOver(file, 0, 4096);
      openTestDesk({ profile }).desk.close();
    }
    expect(readdirSync(profile).filter((name) => /^cases\.db\.damaged-[^.]+$/.test(name))).toHaveLength(2);
  });
});
