// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { nameDraftInAddress } from '../../../renderer/navigation/address.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { keepPlaceInAddress } from '../../../renderer/wiring/placeInAddress.ts';
import { aRow } from '../support/aRow.ts';
import { stubDesk } from '../support/stubDesk.ts';

let stop: () => void;

beforeEach(() => {
  window.location.hash = '';
  useScreen.getState().go({ kind: 'queue' });
  const rows = [aRow('1001'), aRow('1002')];
  stubDesk({
    'queue.window': ({ from, to }: { from: number; to: number }) => ({
      version: 1,
      view: 'open',
      total: rows.length,
      groups: [{ severity: 2, count: rows.length }],
      from,
      rows: rows.slice(from, to),
    }),
    'calendar.read': () => null,
  });
  stop = keepPlaceInAddress();
});
afterEach(() => stop());

it('names a draft from its first saving on, whatever the list behind it does', () => {
  useScreen.getState().go({ kind: 'draft', draft: null });
  nameDraftInAddress('draft-7');
  useQueue.setState({ selected: { case: '1002', index: 1 } });
  expect(window.location.hash).toBe('#draft/draft-7');
});

it('names the case that is selected in the list', () => {
  useQueue.setState({ selected: { case: '1002', index: 1 } });
  expect(window.location.hash).toContain('/1002');
});
