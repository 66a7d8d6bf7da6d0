import { act, cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useStart } from '../../../renderer/desk/startStore.ts';
import { MoreText } from '../../../renderer/longText/MoreText.tsx';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { CaseQueue } from '../../../renderer/screens/CaseQueue.tsx';
import { followFocus } from '../../../renderer/wiring/followFocus.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';
import { openWindow, user } from '../support/openWindow.ts';

beforeEach(() => {
  giveRoom(600);
  vi.stubGlobal('requestIdleCallback', () => 0);
  onTestFinished(followFocus());
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What has the focus, by its words; the window as a whole has none. */
const focused = () => expect.poll(() => document.activeElement?.closest('main *')?.textContent ?? '');

/** A banner over the screen whose button is its last. */
function Understood() {
  const [isShown, setShown] = useState(true);
  return isShown ? (
    <button type="button" onClick={() => setShown(false)}>
      Understood
    </button>
  ) : null;
}

async function givenList() {
  givenQueue([aRow('1001', { severity: 1 }), aRow('1002')]);
  await act(() => useQueue.getState().show('open'));
  render(
    <>
      <Understood />
      <main>
        <CaseQueue />
      </main>
    </>,
  );
}

describe('the focus of a button that goes with its last press', () => {
  it('is the next control in its line', async () => {
    const TEXT = 'x'.repeat(15_000);
    await openWindow({ 'case.text': () => ({ text: TEXT.slice(10_000), length: TEXT.length }) });
    const place = { case: '1', event: 'e', field: 'text', shown: 10_000, length: TEXT.length };
    render(
      <main>
        <MoreText place={place} />
      </main>,
    );
    screen.getByRole('button', { name: 'Show more' }).focus();
    await user.keyboard('{Enter}');
    await focused().toBe('Copy the whole text');
  });

  it('is the current row of the list when the button was on a banner', async () => {
    await givenList();
    screen.getByRole('button', { name: 'Understood' }).focus();
    await user.keyboard('{Enter}');
    await focused().toContain('1001');
  });

  it('is what to do about an empty list when its row went', async () => {
    await givenList();
    screen.getByRole('row', { selected: true }).focus();
    await act(() => useQueue.getState().narrow({ severities: [4] }));
    await focused().toMatch(/^(Drop|Clear)/);
  });
});

it('stays on the name of a column that was clicked', async () => {
  await givenList();
  await user.click(screen.getByRole('button', { name: 'Title and customer' }));
  await focused().toBe('Title and customer');
});

it('begins on a new desk with its title: an Enter by chance loads nothing', async () => {
  givenQueue([]);
  const { start } = useStart.getState();
  if (start !== null) useStart.setState({ start: { ...start, empty: true } });
  await act(() => useQueue.getState().show('open'));
  render(
    <main>
      <CaseQueue />
    </main>,
  );
  await expect.poll(() => document.activeElement?.tagName).toBe('H2');
});

it('stays in the field of the filter by Enter without a hit, and goes to what can be done when the filter is left', async () => {
  await givenList();
  act(() => useScreen.getState().reachFilter(true));
  const field = await screen.findByRole('textbox');
  await user.type(field, 'zzz');
  await screen.findByText('Clear all');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(field);
  act(() => useScreen.getState().showFilter(false));
  await focused().toMatch(/^(Drop|Clear)/);
});
