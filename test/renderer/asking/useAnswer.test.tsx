import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useAnswer } from '../../../renderer/asking/useAnswer.ts';
import type { SearchHit } from '../../../shared/ipc/queueChannels.ts';
import { aRow } from '../support/aRow.ts';
import { push, refuse, stubDesk } from '../support/stubDesk.ts';

afterEach(cleanup);

type Told = ReadonlyArray<SearchHit> | ReturnType<typeof refuse>;

/** A desk that answers each search only when the test lets it, in the order of the test. */
function givenSlowSearch() {
  const waiting: { readonly text: string; readonly answer: (told: Told) => void }[] = [];
  const asked = stubDesk({
    'search.cases': ({ text }: { readonly text: string }) =>
      new Promise<Told>((answer) => waiting.push({ text, answer })),
  });
  return {
    asked,
    /** Answers the question of this place, counted from 0, with a case of that number. */
    answer: (at: number, told: Told) => act(async () => waiting[at]?.answer(told)),
  };
}

const hit = (number: string): Told => [{ row: aRow(number), passage: null }];
const search = (text: string) => ({ text, limit: 12 });
const found = (answer: ReadonlyArray<SearchHit> | null) => answer?.map(({ row }) => row.case) ?? null;

const searching = (text: string | null, upToDate = false) =>
  renderHook(({ typed }) => useAnswer('search.cases', typed === null ? null : search(typed), { upToDate }), {
    initialProps: { typed: text },
  });

it('shows the answer to what is asked now, whatever was asked before it answers later', async () => {
  const { answer } = givenSlowSearch();
  const { result, rerender } = searching('vpn');
  rerender({ typed: 'vpn down' });
  await answer(1, hit('1001'));
  expect(found(result.current.answer)).toEqual(['1001']);
  await answer(0, hit('1000'));
  expect(found(result.current.answer)).toEqual(['1001']);
});

it('keeps the last answer while a newer question is under way', async () => {
  const { answer } = givenSlowSearch();
  const { result, rerender } = searching('vpn');
  await answer(0, hit('1000'));
  rerender({ typed: 'vpn down' });
  expect(found(result.current.answer)).toEqual(['1000']);
});

it('asks once for a request that only is another object with the same values', () => {
  const { asked } = givenSlowSearch();
  const { rerender } = searching('vpn');
  rerender({ typed: 'vpn' });
  expect(asked).toHaveLength(1);
});

it('asks again when the desk changes, and a late answer to the question before does not count', async () => {
  const { answer } = givenSlowSearch();
  const { result } = searching('vpn', true);
  act(() => push('desk.changed', { version: 2, cases: [] }));
  await answer(1, hit('1001'));
  await answer(0, hit('1000'));
  expect(found(result.current.answer)).toEqual(['1001']);
});

it('does not ask again for a change of the desk where nobody wants to stay up to date', () => {
  const { asked } = givenSlowSearch();
  searching('vpn');
  act(() => push('desk.changed', { version: 2, cases: [] }));
  expect(asked).toHaveLength(1);
});

it('says a problem and keeps the last answer; the next answer ends the problem', async () => {
  const { answer } = givenSlowSearch();
  const { result } = searching('vpn', true);
  await answer(0, hit('1000'));
  act(() => push('desk.changed', { version: 2, cases: [] }));
  await answer(1, refuse({ kind: 'bug', message: 'broken' }));
  expect(found(result.current.answer)).toEqual(['1000']);
  expect(result.current.problem).toEqual({ kind: 'bug', message: 'broken' });
  act(() => push('desk.changed', { version: 3, cases: [] }));
  await answer(2, hit('1002'));
  expect(result.current).toMatchObject({ problem: null });
  expect(found(result.current.answer)).toEqual(['1002']);
});

it('answers nothing while there is nothing to ask, and forgets what was answered before', async () => {
  const { answer, asked } = givenSlowSearch();
  const { result, rerender } = searching('vpn');
  await answer(0, hit('1000'));
  rerender({ typed: null });
  expect(result.current.answer).toBeNull();
  expect(asked).toHaveLength(1);
});

it('asks no more once it is not on the screen', () => {
  const { asked } = givenSlowSearch();
  const { unmount } = searching('vpn', true);
  unmount();
  push('desk.changed', { version: 2, cases: [] });
  expect(asked).toHaveLength(1);
});
