import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passwordIn } from '../../../../main/team/access/passwordFile.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const WANTED = { host: 'care.example.com', port: 5432, database: 'care', login: 'am_desk' };

function found(...lines: ReadonlyArray<string>): string | null {
  const path = join(temporaryProfile(), 'pgpass');
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
  return passwordIn(path, WANTED);
}

describe('a password file', () => {
  it.each([
    ['care.example.com:5432:care:am_desk:secret', 'secret'],
    ['*:*:*:*:secret', 'secret'],
    ['care.example.com:*:*:am_desk:secret', 'secret'],
    ['care.example.com:5432:care:am_desk:with\\:colon and \\\\', 'with:colon and \\'],
    ['care.example.com:5432:care:am_desk:ends here:not this', 'ends here'],
  ])('gives by %s', (line, password) => expect(found(line)).toBe(password));

  it.each([
    'other.example.com:5432:care:am_desk:secret',
    'care.example.com:5433:care:am_desk:secret',
    'care.example.com:5432:other:am_desk:secret',
    'care.example.com:5432:care:bk_desk:secret',
    '#*:*:*:*:secret',
    '*:*:*:secret',
    '*:*:*:*:',
    '',
  ])('gives nothing by %s', (line) => expect(found(line)).toBeNull());

  it('gives by the first line that fits', () => {
    expect(found('*:*:*:bk_desk:theirs', '*:*:*:am_desk:mine', '*:*:*:*:any')).toBe('mine');
  });

  it('that is not there gives nothing', () => {
    expect(passwordIn(join(temporaryProfile(), 'none'), WANTED)).toBeNull();
  });
});
