import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveRegions } from '../../../renderer/announcing/LiveRegions.tsx';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { CaseQueue } from '../../../renderer/screens/CaseQueue.tsx';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  giveRoom(600);
  // What is fetched while the window is idle is not asked for here.
  vi.stubGlobal('requestIdleCallback', () => 0);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The screen of the list, before a view was read or after. */
async function givenScreen({ isRead }: { readonly isRead: boolean }) {
  const desk = givenQueue([aRow('1001', { severity: 1 }), aRow('1002'), aRow('1003')]);
  await act(() => useCounts.getState().read());
  if (isRead) await act(() => useQueue.getState().show('open'));
  render(
    <>
      <CaseQueue />
      <LiveRegions />
    </>,
  );
  return desk;
}

// The first of the file: whoever spoke last is not interrupted for ten seconds.
it('tells a screen reader how many cases a filter leaves', async () => {
  await givenScreen({ isRead: true });
  await act(() => useQueue.getState().narrow({ severities: [2] }));
  expect(await screen.findByText('2 cases in the list')).toBeDefined();
});

it('says how many cases are being read while none is there', async () => {
  await givenScreen({ isRead: false });
  expect((await screen.findByRole('status')).textContent).toContain('3');
});

it('tells main once when the first rows are painted', async () => {
  const { asked } = await givenScreen({ isRead: false });
  const painted = () => asked.filter(({ channel }) => channel === 'window.painted').length;
  expect(painted()).toBe(0);
  await act(() => useQueue.getState().show('open'));
  await expect.poll(painted, { timeout: 10_000 }).toBe(1);
});
