import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { systemReason } from '../../../main/files/systemReason.ts';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';

function errorOf(path: string): unknown {
  try {
    return readFileSync(path);
  } catch (error) {
    return error;
  }
}

describe('why the system refused something', () => {
  it('is said in the words of the catalogue for the code of its error', () => {
    expect(systemReason(english, errorOf('/nowhere/at/all'))).toBe('there is no such file');
    expect(systemReason(english, errorOf('/'))).toBe('it is a folder');
    expect(systemReason(bracketed(english), errorOf('/'))).toBe('[it is a folder~~~~~]');
  });

  it('is quoted behind words where no word is known for it, and is never empty', () => {
    const unknown = Object.assign(new Error('EXDEV: cross-device link'), { code: 'EXDEV' });
    expect(systemReason(english, unknown)).toBe('the system reports “EXDEV: cross-device link”');
    expect(systemReason(english, 'no text of an error')).toBe('the system reports “no text of an error”');
    expect(systemReason(english, new Error())).toBe('the system gave no reason');
  });
});
