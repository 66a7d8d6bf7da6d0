import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { REVIEW_FORMATS } from '../../../shared/review/reviewRequest.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { openDoor } from '../../support/openDoor.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { desk, temporaryFile } from '../headless/runCommand.ts';

const FORMULA = '=HYPERLINK("http://example.test")';
const EVENTS = `${openedLine({ case: 'A', at: '2026-11-16T10:00:00Z', title: FORMULA })}
${eventLine('A', 'responded', '2026-11-16T10:30:00Z', { channel: 'web' })}
${openedLine({ case: 'B', at: '2026-11-19T10:30:00Z', title: 'Two | <b>bars</b>' })}
`;
/** When the window of the tests looks. */
const NINE = '2026-11-20T09:00:00Z';
const DATES = { from: '2026-11-09', to: '2026-11-22' };

async function profileWithCases(): Promise<string> {
  const profile = temporaryProfile();
  await desk(['import', temporaryFile(EVENTS), '--profile', profile]);
  return profile;
}

async function report(profile: string, ...more: ReadonlyArray<string>) {
  const when = ['--from', DATES.from, '--to', DATES.to, '--zone', 'Europe/Vienna', '--now', NINE];
  return await desk(['report', '--profile', profile, ...when, ...more]);
}

describe('the review as a file', () => {
  it.each(REVIEW_FORMATS)('is the same bytes from the window and from the command: %s', async (format) => {
    const profile = await profileWithCases();
    const [byCommand, byWindow] = [join(profile, 'command'), join(profile, 'window')];
    expect(await report(profile, '--format', format, '--out', byCommand)).toMatchObject({ code: 0, err: '' });
    const door = openDoor({ profile, saveTo: byWindow });
    const answer = await door.ask('review.export', { format, range: DATES });
    expect(answer).toEqual({ ok: true, value: { path: byWindow } });
    expect(readFileSync(byWindow)).toEqual(readFileSync(byCommand));
    door.desk.close();
  });

  it('as CSV has a section a chart, numbers as numbers, and no cell that starts a formula', async () => {
    const { out } = await report(await profileWithCases());
    expect(out).toContain('\r\nQueue heat\r\n');
    expect(out).toContain('Response,S3,2026-W47,2026-11-16 00:00,2026-11-23 00:00,');
    expect(out).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
    expect(out).not.toMatch(/(^|,)"?=/m);
  });

  it('as a workbook has a sheet a chart, and cells that are numbers, shares, lengths and dates', async () => {
    const profile = await profileWithCases();
    const path = join(profile, 'review.xlsx');
    await report(profile, '--format', 'xlsx', '--out', path);
    const files = unzipSync(readFileSync(path));
    const text = (name: string): string => new TextDecoder().decode(files[name]);
    expect(text('xl/workbook.xml').match(/<sheet /g)).toHaveLength(14);
    expect(text('xl/styles.xml')).toContain('yyyy-mm-dd hh:mm');
    expect(text('xl/styles.xml')).toContain('[h]:mm:ss');
    expect(text('xl/worksheets/sheet4.xml')).not.toContain('<f>');
    // 16 November 2026, midnight, by days since 30 December 1899.
    expect(text('xl/worksheets/sheet7.xml')).toMatch(/<c [^>]*><v>46342<\/v>/);
  });

  it('as Markdown escapes what would end a cell or be markup', async () => {
    const { out } = await report(await profileWithCases(), '--format', 'md');
    expect(out).toContain('Two \\| \\<b\\>bars\\</b\\>');
  });

  it('as a page has the figures and tables of the files, and nothing of a case becomes markup', async () => {
    const { out } = await report(await profileWithCases(), '--format', 'html');
    expect(out).toContain('Two | &lt;b&gt;bars&lt;/b&gt;');
    expect(out).toContain('<dt>Open</dt><dd><b>2</b>');
    expect(out).toContain("default-src 'none'");
    expect(out).not.toContain('<b>bars');
    expect(out).not.toContain('<script');
  });

  it('as PDF is that same page, printed', async () => {
    const profile = await profileWithCases();
    const path = join(profile, 'review.pdf');
    const door = openDoor({ profile, saveTo: path });
    await door.ask('review.export', { format: 'pdf', range: DATES });
    const { out } = await report(profile, '--format', 'html');
    expect(readFileSync(path, 'utf8')).toBe(`printed: ${out}`);
    door.desk.close();
  });

  it('as JSON says what it was asked, and nothing of this moment of this computer', async () => {
    const { out } = await report(await profileWithCases(), '--format', 'json', '--customer', 'ACME');
    expect(JSON.parse(out)).toMatchObject({
      format: 'severity-desk-review',
      version: 1,
      customer: 'ACME',
      review: { question: { range: DATES, zone: 'Europe/Vienna' }, summary: { open: 2 } },
    });
    expect(out).not.toContain('computedAt');
  });

  it('as of a past instant does not know what came later', async () => {
    const { out } = await report(
      await profileWithCases(),
      '--format',
      'json',
      '--as-of',
      '2026-11-17T00:00:00Z',
    );
    expect(JSON.parse(out)).toMatchObject({ review: { summary: { open: 1 } } });
  });

  it('is refused in words: a range that ends before it begins, a team, customer or edition that is not there', async () => {
    const profile = await profileWithCases();
    const bad = await desk(['report', '--profile', profile, '--from', '2026-11-09', '--to', '2026-11-08']);
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toContain('2026-11-09 to 2026-11-08 is no range');
    expect((await report(profile, '--team', 'Night')).err).toContain('no team "Night"');
    expect((await report(profile, '--customer', 'NOBODY')).err).toContain('no customer "NOBODY"');
    expect((await report(profile, '--as-if', 'gold')).err).toContain('edition "gold" is not installed');
    expect((await report(profile, '--format', 'xlsx')).err).toContain('--out');
  });
});

describe('deadlines as an iCalendar file', () => {
  it('are one event for each running clock of the view, at its due instant', async () => {
    const profile = await profileWithCases();
    const path = join(profile, 'deadlines.ics');
    const door = openDoor({ profile, saveTo: path });
    await door.ask('review.calendar', { view: 'open', filter: {} });
    const text = readFileSync(path, 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART:20261119T150000Z');
    expect(text).toContain('UID:B-response@severity-desk');
    const printed = await desk(['queue', '--profile', profile, '--ics', '--now', NINE]);
    expect(printed.out).toBe(text);
    door.desk.close();
  });
});

describe('a selection as a table', () => {
  it('has a row a case, in the order of the selection, and leaves out what is not there', async () => {
    const door = openDoor({ profile: await profileWithCases() });
    const answer = await door.ask('review.caseTable', { cases: ['B', 'A', 'Z'] });
    const text = (answer as { value: { text: string } }).value.text;
    expect(text.split('\n').map((line) => line.split(' | ')[0])).toEqual([
      '| Case',
      '| ---',
      '| B',
      '| A',
      '',
    ]);
    const csv = await door.ask('review.caseTable', { cases: ['B', 'A', 'Z'], format: 'csv' });
    const lines = (csv as { value: { text: string } }).value.text.split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Case', 'B', 'A', '']);
    door.desk.close();
  });
});
