import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../renderer/notes/noteSafety.ts';

describe('a link of a note', () => {
  it.each(['https://status.care.example/7?a=b#c', 'https://care.example', 'mailto:ana@care.example'])(
    'may lead to %s',
    (address) => {
      expect(safeAddress(address)).toBe(address);
    },
  );

  it.each([
    'http://care.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'severity-desk://case/48247',
    '/relative',
    '//care.example',
    'https://',
    'https://care.example@elsewhere.example/',
    'https://care.example/\u202Egnp.exe',
    'mailto:',
  ])('does not lead to %j', (address) => {
    expect(safeAddress(address)).toBe('');
  });
});
