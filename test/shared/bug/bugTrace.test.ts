import { describe, expect, it } from 'vitest';
import { traceLines, traceOf } from '../../../shared/bug/bugTrace.ts';

const CASE_TEXT = 'Marzipan bakery cannot bill';

describe('what is kept of an error', () => {
  it('is its kind, its code and where it came from', () => {
    const kept = traceOf(Object.assign(new TypeError('x'), { code: 'ENOSPC' }));
    expect(kept).toMatchObject({ name: 'TypeError', code: 'ENOSPC' });
    expect(kept.frames[0]).toMatch(/bugTrace\.test\.ts:\d+:\d+$/);
  });

  const carriers: Record<string, unknown> = {
    message: new Error(CASE_TEXT),
    'message that looks like a frame': new Error(`no\n    at ${CASE_TEXT} (case.ts:1:1)\n    at last`),
    name: Object.assign(new Error('x'), { name: CASE_TEXT }),
    code: Object.assign(new Error('x'), { code: CASE_TEXT }),
    cause: new Error('x', { cause: new Error(CASE_TEXT) }),
    'old message': Object.assign(new Error(`a\n    at ${CASE_TEXT} (a.ts:1:1)`), { message: 'changed' }),
    'thrown text': CASE_TEXT,
    'thrown thing': { title: CASE_TEXT },
    field: Object.assign(new Error('x'), { title: CASE_TEXT }),
  };
  for (const [where, error] of Object.entries(carriers)) {
    it(`is never text of a case that came as its ${where}`, () => {
      expect(traceLines(traceOf(error))).not.toMatch(/Marzipan|bakery|bill/);
    });
  }

  it('is files without their folders, which may have the name of a person', () => {
    const error = new Error('x');
    error.stack =
      'Error: x\n    at run (/home/marzipan/desk/main.js:3:4)\n    at file:///C:/marzipan/b.js:5:6';
    expect(traceOf(error).frames).toEqual(['run main.js:3:4', 'b.js:5:6']);
  });
});
