// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import type { CaseDetail } from '../../../shared/ipc/caseChannels.ts';
import { aRow } from '../support/aRow.ts';
import { stubDesk } from '../support/stubDesk.ts';

/** A desk that answers a read only when the test lets it. */
function givenSlowReads() {
  const answers = new Map<string, () => void>();
  stubDesk({
    'case.read': ({ case: number }: { readonly case: string }) =>
      new Promise<CaseDetail>((resolve) => {
        // Of all that is read of a case only these two matter here.
        answers.set(number, () =>
          resolve({ row: aRow(number), related: [] } as Partial<CaseDetail> as CaseDetail),
        );
      }),
    'calendar.read': () => null,
  });
  return { answer: (number: string) => answers.get(number)?.() };
}

describe('the case that a key means', () => {
  beforeEach(() => useDetail.setState(useDetail.getInitialState(), true));

  it('is the one that was looked at when it was pressed, though the selection went on', async () => {
    const { answer } = givenSlowReads();
    useDetail.getState().show('1000');
    const meant = useDetail.getState().ready();
    await Promise.resolve();
    useDetail.getState().show('1001');
    const next = useDetail.getState().ready();
    await Promise.resolve();
    answer('1001');
    expect((await next)?.row.case).toBe('1001');
    answer('1000');
    expect((await meant)?.row.case).toBe('1000');
    // What is shown is the case that is looked at now.
    expect(useDetail.getState().detail?.row.case).toBe('1001');
  });

  it('is none while nothing is looked at', async () => {
    givenSlowReads();
    expect(await useDetail.getState().ready()).toBeNull();
  });
});
