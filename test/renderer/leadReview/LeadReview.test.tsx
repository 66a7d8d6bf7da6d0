import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { LeadReview } from '../../../renderer/leadReview/LeadReview.tsx';
import { useReview } from '../../../renderer/leadReview/reviewStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import type { BulkReport } from '../../../shared/ipc/bulkChannels.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { openDoor } from '../../support/openDoor.ts';
import { NOW, openWindow, said, user } from '../support/openWindow.ts';
import type { Answers } from '../support/stubDesk.ts';

/** Four open cases: two critical ones of Ana, a high one of Mihai, and one that nobody has. One was answered in time. */
const EVENTS = [
  openedLine({ case: '1001', at: '2026-12-07T06:00:00Z', severity: 1 }),
  eventLine('1001', 'owner-set', '2026-12-07T06:01:00Z', { owner: 'AS' }),
  eventLine('1001', 'responded', '2026-12-07T06:05:00Z', { channel: 'phone' }),
  openedLine({ case: '1002', at: '2026-12-07T06:50:00Z', severity: 1 }),
  eventLine('1002', 'owner-set', '2026-12-07T06:51:00Z', { owner: 'AS' }),
  openedLine({ case: '1003', at: '2026-12-04T10:00:00Z', severity: 2 }),
  eventLine('1003', 'owner-set', '2026-12-04T10:01:00Z', { owner: 'MK' }),
  openedLine({ case: '1004', at: '2026-12-07T07:00:00Z', severity: 3 }),
];

/** The review of a real desk with those cases, or with none. */
async function openReview(events: ReadonlyArray<string> = EVENTS, answers: Answers = {}) {
  const door = openDoor({ now: () => NOW });
  const taken = door.desk.appendEvents(events.map(incoming), { source: 'apply' });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  const review = await door.ask('review.read', {});
  if (!review.ok) throw new Error(JSON.stringify(review.error));
  const asked = await openWindow({
    'organization.list': () => [],
    'calendar.read': () => null,
    'review.read': (): ReviewAnswer => review.value,
    'queue.window': () => ({ version: 1, view: 'open', total: 0, groups: [], from: 0, rows: [] }),
    ...answers,
  });
  render(<LeadReview />);
  await screen.findByRole('figure', { name: 'Queue heat' });
  return asked;
}

const figure = (name: string) => within(screen.getByRole('figure', { name }));

beforeEach(() => useReview.setState(useReview.getInitialState(), true));

describe('the review of the lead', () => {
  it('says of each analyst how many cases of which severity that one has, nobody included', async () => {
    await openReview();
    const workload = figure('Workload');
    expect(workload.getAllByRole('listitem')).toHaveLength(3);
    for (const load of ['AS, 2 cases: S1 2', 'MK, 1 case: S2 1', 'unassigned, 1 case: S3 1'])
      expect(workload.getByText(load)).toBeTruthy();
  });

  it('counts the cases by severity and by how long they have, and opens those of a cell', async () => {
    await openReview();
    await user.click(
      figure('Queue heat').getByRole('button', { name: /^Severity 1 Critical, Over, 1 case$/ }),
    );
    expect(useScreen.getState().screen).toEqual({ kind: 'queue', from: { kind: 'review' } });
    expect(useQueue.getState().filter).toMatchObject({ severities: [1], band: 'over' });
  });

  it('shows a chart as a table with the number of cases that it rests on, and as a chart again', async () => {
    await openReview();
    const workload = figure('Workload');
    await user.click(workload.getByRole('button', { name: 'Show as table: Workload' }));
    expect(workload.getByRole('table', { name: /4 cases/ })).toBeTruthy();
    await user.click(workload.getByRole('button', { name: 'Show as chart: Workload' }));
    expect(workload.queryByRole('table')).toBeNull();
  });

  it('gives the marked cases to the analyst onto whom one of them is dropped, with one undo for all', async () => {
    const done: BulkReport = { done: ['1001', '1002'], left: [], stopped: false, failed: null };
    const asked = await openReview(EVENTS, { 'bulk.run': () => done });
    const rowOf = (number: string) =>
      figure('Cases at risk').getByRole('button', { name: new RegExp(`\\b${number}\\b`) });
    act(() => useMarks.getState().add(['1001', '1002']));
    const carried: string[] = [];
    const dataTransfer = { setData: (_: string, text: string) => carried.push(text) };
    fireEvent.dragStart(rowOf('1002'), { dataTransfer });
    expect(carried).toEqual(['1001\n1002']);
    const mihai = figure('Workload').getByText('MK, 1 case: S2 1').closest('li') as HTMLElement;
    expect(mihai.dataset.drop).toBe('here');
    fireEvent.drop(mihai, { dataTransfer });
    await expect.poll(said).toBe('2 cases given to MK');
    const ran = asked.filter(({ channel }) => channel === 'bulk.run').map(({ request }) => request);
    expect(ran).toEqual([{ cases: ['1001', '1002'], command: { type: 'assign', owner: 'MK' } }]);
    expect(useMarks.getState().marked.size).toBe(0);
    expect(useToast.getState().toast?.undo).toBeTypeOf('function');
  });

  it('takes the owner from a case that is dropped onto those whom nobody has', async () => {
    const done: BulkReport = { done: ['1003'], left: [], stopped: false, failed: null };
    const asked = await openReview(EVENTS, { 'bulk.run': () => done });
    const row = await figure('Cases at risk').findByRole('button', { name: /\b1003\b/ });
    fireEvent.dragStart(row, { dataTransfer: { setData: () => undefined } });
    const nobody = figure('Workload').getByText('unassigned, 1 case: S3 1').closest('li') as HTMLElement;
    fireEvent.drop(nobody, { dataTransfer: {} });
    const ran = asked.filter(({ channel }) => channel === 'bulk.run').map(({ request }) => request);
    expect(ran).toEqual([{ cases: ['1003'], command: { type: 'assign', owner: null } }]);
  });

  it('says of an empty desk that there is nothing, instead of drawing empty charts', async () => {
    await openReview([]);
    expect(figure('Workload').getByText('No open cases')).toBeTruthy();
    expect(figure('Attainment by week').getByRole('heading', { level: 3 })).toBeTruthy();
  });

  it('says in words that it could not be read', async () => {
    await openWindow({
      'organization.list': () => [],
      'review.read': () => {
        throw new Error('broken');
      },
    });
    render(<LeadReview />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/review/i);
  });
});
