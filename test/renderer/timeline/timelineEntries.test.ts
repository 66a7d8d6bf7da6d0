import { describe, expect, it } from 'vitest';
import { type TimelineEntry, timelineEntries } from '../../../renderer/timeline/timelineEntries.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import type { CaseDetail } from '../../../shared/ipc/caseChannels.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { at, calendarOf, context, opened } from '../../support/aCase.ts';

const on = { case: '48247', by: 'LN' };
const friday = at('2026-12-04T16:44:00+01:00');
const mondayMorning = at('2026-12-07T08:14:22+01:00');

/** Case 48247, opened on Friday at 16:40 in Vienna, with what else happened. */
function detailOf(...events: ReadonlyArray<CaseEvent>): CaseDetail {
  const all: ReadonlyArray<CaseEvent> = [{ ...opened(), id: 'e0' }, ...events];
  const folded = foldCase(all, context);
  if (!folded.ok) throw new Error('The case is impossible.');
  const taken = new Set(all.map((event) => (event.type === 'retracted' ? event.event : '')));
  const recorded = all.map((event, seq) => ({
    seq,
    id: event.id ?? `e${seq}`,
    recordedAt: event.at,
    event,
    retracted: taken.has(event.id ?? ''),
  }));
  return { state: folded.value, events: recorded } as unknown as CaseDetail;
}

const entriesOf = (detail: CaseDetail, now: number, automatic: boolean): ReadonlyArray<TimelineEntry> =>
  timelineEntries(english, detail, {
    calendar: calendarOf(),
    now,
    zone: 'Europe/Bucharest',
    city: 'Vienna',
    automatic,
  });

const texts = (detail: CaseDetail, now: number, automatic: boolean): ReadonlyArray<string> =>
  entriesOf(detail, now, automatic).map(({ text }) => text);

describe('the timeline of a case', () => {
  it('tells what people did, newest first', () => {
    const detail = detailOf({ ...on, type: 'owner-set', at: friday, owner: 'AS' });
    expect(texts(detail, mondayMorning, false)).toEqual(['LN assigned the case to AS', 'Opened']);
  });

  it('adds what came by itself when it is asked for', () => {
    expect(texts(detailOf(), mondayMorning, true)[0]).toBe('Office opened in Vienna, clocks resume');
  });

  it('says when a clock came to its warning and to its end, and not before', () => {
    const detail = detailOf();
    const due = at('2026-12-07T08:40:00+01:00');
    expect(texts(detail, due, true)).not.toContain('Response deadline passed');
    expect(texts(detail, due + 1, true).slice(0, 2)).toEqual([
      'Response deadline passed',
      'Response at risk',
    ]);
  });

  it('says nothing of the end of a clock that was stopped in time', () => {
    const detail = detailOf({ ...on, type: 'responded', at: friday });
    expect(texts(detail, at('2026-12-08T12:00:00+01:00'), true)).not.toContain('Response deadline passed');
  });

  it('keeps what was taken back, and shows it again under the correction', () => {
    const detail = detailOf(
      { ...on, type: 'restored', at: friday, id: 'e1' },
      { ...on, type: 'retracted', at: friday + 1_000, event: 'e1', id: 'e2' },
    );
    const [correction, restored] = entriesOf(detail, mondayMorning, false);
    expect(correction).toMatchObject({ corrects: 'LN restored the function', retracted: false });
    expect(restored).toMatchObject({ text: 'LN restored the function', retracted: true });
  });

  it('marks what the team has not confirmed, and nothing that came by itself', () => {
    const detail = detailOf({ ...on, type: 'responded', at: friday, id: 'e1' });
    const events = detail.events.map((recorded) =>
      recorded.id === 'e1' ? { ...recorded, isPending: true as const } : recorded,
    );
    const marked = entriesOf({ ...detail, events }, mondayMorning, true).filter(({ isPending }) => isPending);
    expect(marked.map(({ text }) => text)).toEqual(['LN responded']);
  });

  it('offers to take back what people and rules did, but no opening, no correction, nothing twice', () => {
    const detail = detailOf(
      { ...on, type: 'responded', at: friday, id: 'e1' },
      { ...on, type: 'restored', at: friday, id: 'e2' },
      { ...on, type: 'retracted', at: friday + 1_000, event: 'e2', id: 'e3' },
    );
    const offered = entriesOf(detail, mondayMorning, true).flatMap(({ retractable }) => retractable ?? []);
    expect(offered).toEqual(['e1']);
  });

  it('keeps the opening by a rule in sight when what came by itself is hidden', () => {
    const byRule = { ...on, by: 'policy' } as const;
    const detail = detailOf({ ...byRule, type: 'owner-set', at: friday, owner: 'AS' });
    const opening = detail.events.map((recorded) =>
      recorded.event.type === 'opened'
        ? { ...recorded, event: { ...recorded.event, by: 'policy', follows: '48200' } }
        : recorded,
    );
    expect(texts({ ...detail, events: opening }, mondayMorning, false)).toEqual([
      'Resolution opened this follow-up of 48200',
    ]);
  });
});
