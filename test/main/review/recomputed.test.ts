import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../../shared/review/review.ts';
import { anAsker, unwatched } from '../../support/aReview.ts';
import { emptyDesk, type Line, linesOf, taken } from '../transfer/aDesk.ts';
import {
  decided,
  inWords,
  RESTORATION_RULES,
  resolution,
  runClock,
  type Tally,
  tallyAll,
  tallyOf,
  tookOf,
} from './recomputation.ts';

describe('the review of a real ServiceNow log', () => {
  let review: Review;
  let cases: ReadonlyArray<ReadonlyArray<Line>>;

  beforeAll(async () => {
    const desk = emptyDesk();
    const log = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');
    await taken(desk, log, { zone: 'Europe/Lisbon', dateOrder: 'dmy' });
    const range = { from: '2015-12-28', to: '2017-12-31' };
    const lead = { ...anAsker, zone: 'Europe/Lisbon' };
    const answer = await desk.review({ horizon: 'hours', range }, lead, unwatched);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    review = answer.value.review;
    const lines = linesOf(desk);
    cases = [...new Set(lines.map((line) => line.case))].map((number) =>
      lines.filter((line) => line.case === number).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    );
    desk.close();
  });

  it('has each target in the week and on the side where the raw events put it', () => {
    const tallies = tallyAll(cases);
    const reviewed = new Map<string, Tally>();
    for (const { clock, severities, week, attained, missed, all } of weeksOf(review)) {
      expect(attained + missed).toBe(all);
      if (all === 0) continue;
      const severity = clock === 'rca' ? 0 : (severities[0] ?? 0);
      Object.assign(tallyOf(reviewed, clock, severity, week.from), { attained, missed });
    }
    expect(Object.fromEntries([...reviewed].sort())).toEqual(Object.fromEntries([...tallies].sort()));
    expect(tallies.size).toBeGreaterThan(15);
  });

  it('has the time to restore that the raw events show', () => {
    for (const strip of review.restore.filter(({ edition }) => edition === 'targets')) {
      const clocks = cases
        .filter((events) => severityOf(events) === strip.severity)
        .map((events) => runClock(events, RESTORATION_RULES))
        .filter((clock) => clock !== null);
      const took = clocks.map(tookOf);
      expect({ severity: strip.severity, ...figures(strip) }).toEqual({
        severity: strip.severity,
        ...inWords(took),
      });
      expect(strip.missed).toBe(clocks.filter((clock) => decided(clock).side === 'missed').length);
    }
  });

  it('has the time to resolve that the raw events show', () => {
    for (const spread of review.resolve) {
      const took = cases.flatMap((events) => {
        const resolved = resolution(events);
        if (resolved?.severity !== spread.severity) return [];
        return [resolved.at - Date.parse(events[0]?.at ?? '')];
      });
      expect(figures(spread)).toEqual(inWords(took));
    }
  });

  it('has the channels, closings and reopenings of the raw events', () => {
    const channels = cases.map((events) => events[0]?.channel ?? null);
    for (const { channel, all, responded } of review.response) {
      expect(all).toBe(channels.filter((one) => one === channel).length);
      expect(responded).toBe(all);
    }
    expect(review.response.reduce((sum, { all }) => sum + all, 0)).toBe(cases.length);
    const reopened = cases.flat().filter(({ type }) => type === 'reopened').length;
    expect(review.reopenings.all).toBe(reopened);
    expect(review.closures.all).toBe(cases.filter((events) => events.at(-1)?.type === 'closed').length);
    expect(review.heat.all).toBe(0);
  });
});

function figures({ n, meanMs, medianMs, p90Ms }: Review['resolve'][number] | Review['restore'][number]) {
  return { n, meanMs, medianMs, p90Ms };
}

function weeksOf({ attainment }: Review) {
  return attainment.flatMap(({ clock, severities, weeks }) =>
    weeks.map((week) => ({ ...week, clock, severities })),
  );
}

function severityOf(events: ReadonlyArray<Line>): number {
  return Number(events.findLast(({ severity }) => severity !== undefined)?.severity);
}
