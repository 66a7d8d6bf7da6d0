import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName, isProgram } from '../../../main/attachments/attachmentName.ts';

describe('the name of an attachment', () => {
  it.each([
    ['screenshot 1.png', 'screenshot 1.png'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ana\\log.txt', 'log.txt'],
    ['a\u0000b.txt', 'a_b.txt'],
    ['invoice\u202Egpj.exe', 'invoice_gpj.exe'],
    ['nul.txt', '_nul.txt'],
    ['...', '_'],
    ['障害.log', '障害.log'],
    ['a\u2028b\ufeff.txt', 'a_b_.txt'],
    [`${'障'.repeat(120)}.log`, `${'障'.repeat(78)}.log`],
    [`${'👩'.repeat(80)}.settingcontent-ms`, `${'👩'.repeat(51)}.settingcontent-ms`],
  ])('%j stands in a folder as %j', (given, name) => {
    expect(attachmentName(given)).toBe(name);
  });

  it('never leads anywhere, is never empty, and is what a person sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = attachmentName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(['', '.', '..']).not.toContain(name);
        expect(name.length).toBeLessThanOrEqual(121);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('tells a program, however it is written', () => {
    for (const name of ['a.exe', 'a.SH', 'report.pdf.lnk', 'a.desktop', 'x.js', 'a.exe. ']) {
      expect(isProgram(name)).toBe(true);
    }
    for (const name of ['a.png', 'exe', 'log.txt', 'a.pdf']) expect(isProgram(name)).toBe(false);
  });
});
