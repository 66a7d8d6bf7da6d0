import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName, isOpened } from '../../../main/attachments/attachmentName.ts';

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

  it('tells what is opened from what is only shown in its folder, known or not, however it is written', () => {
    for (const name of ['a.png', 'log.txt', 'a.PDF', 'a.b.docx']) expect(isOpened(name)).toBe(true);
    const shown =
      'a.exe a.SH report.pdf.lnk a.desktop x.js exe a a.library-ms a.rdp a.iqy a.docm a.xlsm a.appinstaller a.pyw a.csv ' +
      'a.html a.svg a.zip a.url a.ps1 a.slk a.one a.ics a.vcf a.new-kind';
    for (const name of shown.split(' ')) expect([name, isOpened(name)]).toEqual([name, false]);
    expect(isOpened('a.exe. ')).toBe(false);
  });
});
