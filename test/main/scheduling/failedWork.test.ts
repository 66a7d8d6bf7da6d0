import { describe, expect, it } from 'vitest';
import { createFailedWork } from '../../../main/scheduling/failedWork.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { english } from '../../../shared/messages/en/english.ts';

const FULL = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });

describe('scheduled work that failed', () => {
  it('is told in words when the disk is the reason, once a minute while it lasts', () => {
    let now = 0;
    const told: unknown[] = [];
    const bugs: unknown[] = [];
    const failed = createFailedWork({
      words: english,
      now: () => now,
      tell: (problem) => told.push(problem),
      isImporting: () => false,
      reportBug: (error) => bugs.push(error),
    });
    failed(FULL);
    failed(FULL);
    const problem = { kind: 'not-written', reason: 'the disk is full. Free some space, then repeat' };
    expect(told).toEqual([problem]);
    now = MINUTE;
    failed(FULL);
    expect(told).toEqual([problem, problem]);
    const bug = new TypeError('undefined is not a function');
    failed(bug);
    expect([told.length, bugs]).toEqual([2, [bug]]);
  });

  it('is no news while an import of ours holds the file, and is when another program does', () => {
    const held = Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR', errcode: 5 });
    let isImporting = true;
    const told: unknown[] = [];
    const failed = createFailedWork({
      words: english,
      now: () => 0,
      tell: (problem) => told.push(problem),
      isImporting: () => isImporting,
      reportBug: () => undefined,
    });
    failed(held);
    expect(told).toEqual([]);
    isImporting = false;
    failed(held);
    expect(told).toHaveLength(1);
  });
});
