import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettings } from '../../../renderer/desk/settingsStore.ts';
import { recentThings, useRecent } from '../../../renderer/navigation/recentStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { followRecent } from '../../../renderer/wiring/followRecent.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { givenQueue } from '../support/givenQueue.ts';

let stop: () => void = () => undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
  useRecent.setState({ opened: [] });
});

function follow() {
  const { asked } = givenQueue([], {
    'settings.write': ({ patch }: { readonly patch: Partial<Settings> }) => ({
      ...useSettings.getState().settings,
      ...patch,
    }),
  });
  stop = followRecent();
  return () => asked.filter(({ channel }) => channel === 'settings.write').map(({ request }) => request);
}

const open = (number: string) => useScreen.getState().go({ kind: 'case', case: number });
const ids = () => recentThings().map(({ id }) => id);

it('cases and customers that were opened are known at once, the newest first and each once', () => {
  follow();
  for (const number of ['1', '2', '1']) open(number);
  useScreen.getState().go({ kind: 'organization', customer: 'faro' });
  useScreen.getState().go({ kind: 'review' });
  expect(ids()).toEqual(['faro', '1', '2']);
});

it('a walk from case to case writes the settings once, with eight things at most', () => {
  const written = follow();
  for (let number = 1; number <= 12; number += 1) {
    open(String(number));
    vi.advanceTimersByTime(1_500);
  }
  expect(written()).toEqual([]);
  vi.runAllTimers();
  expect(written()).toHaveLength(1);
  expect(ids()).toEqual(['12', '11', '10', '9', '8', '7', '6', '5']);
});

it('what another window opened before comes after what this one opened', () => {
  follow();
  useSettings.setState(({ settings }) => ({
    settings: { ...settings, recent: [{ kind: 'case', id: '7' }] },
  }));
  open('8');
  expect(ids()).toEqual(['8', '7']);
});

it('a window that is left writes what it has not written yet', () => {
  const written = follow();
  open('1');
  window.dispatchEvent(new Event('pagehide'));
  expect(written()).toEqual([{ patch: { recent: [{ kind: 'case', id: '1' }] } }]);
});
