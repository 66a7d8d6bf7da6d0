import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/en/english.ts';
import {
  type ClosureNotice,
  closureNoticeText,
  noticeSubject,
} from '../../../shared/wording/closureNoticeText.ts';
import { at } from '../../support/aCase.ts';

const notice: ClosureNotice = {
  caseNumber: '48239',
  title: 'Screen pop opens wrong record',
  name: 'Philippa Strand',
  awaitingSince: at('2026-12-03T11:20:00Z'),
  closableFrom: at('2026-12-08T11:20:00Z'),
  zone: 'Europe/London',
  city: 'London',
  now: at('2026-12-07T07:14:22Z'),
};

describe('the advance notice of a closure', () => {
  it('says which case, since when care waits, and when it may be closed', () => {
    expect(closureNoticeText(english, notice)).toBe(
      [
        'Philippa Strand,',
        'care has been waiting for your answer on case 48239, “Screen pop opens wrong record”, since Thu 3 Dec 11:20 in London.',
        'Without an answer it may be closed from Tue 8 Dec 11:20 in London on. An answer keeps it open. A case that was closed can be reopened.',
      ].join('\n\n'),
    );
  });

  it('keeps a Japanese name as it is, and its dates those of Tokyo', () => {
    const text = closureNoticeText(english, {
      ...notice,
      name: '星川フーズ株式会社',
      zone: 'Asia/Tokyo',
      city: '東京',
      closableFrom: at('2026-12-07T23:30:00Z'),
    });
    expect(text).toMatch(/^星川フーズ株式会社,\n/);
    expect(text).toContain('from Tue 8 Dec 08:30 in 東京 on');
  });

  it('reads each time by the clock of its own day when summer time ends in between', () => {
    const text = closureNoticeText(english, {
      ...notice,
      awaitingSince: at('2026-10-23T09:00:00+01:00'),
      closableFrom: at('2026-10-28T09:00:00+00:00'),
    });
    expect(text).toContain('since Fri 23 Oct 09:00 in London');
    expect(text).toContain('from Wed 28 Oct 09:00 in London on');
  });

  it('names the year when it is another one', () => {
    expect(closureNoticeText(english, { ...notice, closableFrom: at('2027-01-04T09:00:00Z') })).toContain(
      'from Mon 4 Jan 2027 09:00 in London on',
    );
  });

  it('claims nothing that is not known', () => {
    const text = closureNoticeText(english, { ...notice, awaitingSince: null, closableFrom: null });
    expect(text).toContain('this is about case 48239, “Screen pop opens wrong record”.');
    expect(text).toContain('Without an answer it may be closed. An answer');
  });

  it('has a subject that names the case', () => {
    expect(noticeSubject(english, '48239')).toBe('Case 48239: advance notice of closure');
  });
});
