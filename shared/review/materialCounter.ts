import type { Instant } from '../calendar/instant/instant.ts';
import type { Objective } from '../clock/caseClock.ts';
import type { Edition } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { HeatBand } from '../queue/heatPlace.ts';
import { compareCases, type QueueKey, rowKey } from '../queue/queueOrder.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { MOST_AT_RISK, urgencyOf } from './atRisk.ts';
import { dueSpan } from './breachForecast.ts';
import { countFact, createFactCounter } from './facts/factCount.ts';
import { isClockKind, type ReviewFact } from './facts/reviewFact.ts';
import type { LeadSettings } from './leadSettings.ts';
import type { Pace } from './likelyLate.ts';
import { type OpenClock, openClocksOf } from './openClock.ts';
import { type BandEdges, bandOf, type HeatCount } from './queueHeat.ts';
import type { ReviewMaterial, ReviewQuestion } from './review.ts';
import { paceSpan, type Span, spanOf, weeksOf } from './reviewWeeks.ts';
import { longestWindow } from './rollingMean.ts';
import { noResolutions } from './timeToResolve.ts';
import type { Restoration } from './timeToRestore.ts';

/** Counts what a review is made from, case by case, for a replay of the log (ADR 11). */
export interface MaterialCounter {
  add(row: QueueRow, facts: ReadonlyArray<ReviewFact>): void;
  material(): ReviewMaterial;
}

export interface MaterialContext {
  readonly lead: LeadSettings;
  readonly editions: ReadonlyArray<Edition>;
  /** Where the bands of clocks of a calendar begin. */
  edgesOf(calendar: string): BandEdges;
}

/** Gives a counter for a question, with nothing counted yet. */
export function createMaterialCounter(question: ReviewQuestion, context: MaterialContext): MaterialCounter {
  const past = createPast(question, context);
  const present = createPresent(question, context);
  return {
    add(row, facts) {
      for (const fact of facts) {
        past.add(row, fact);
        present.addFact(row, fact);
      }
      present.addRow(row);
    },
    material: () => ({ ...past.material(), ...present.material() }),
  };
}

function createPast({ range, zone, now }: ReviewQuestion, { editions }: MaterialContext) {
  const counter = createFactCounter();
  const weeks = weeksOf(range, zone);
  const numbers: string[] = [];
  const span = spanOf(range, zone);
  const fromOf = (objective: Objective | null): Instant =>
    objective === 'mean' ? span.from - longestWindow(editions) : span.from;
  const restorations: Restoration[] = [];
  const resolutions = noResolutions();
  return {
    add(row: QueueRow, fact: ReviewFact): void {
      countFact(counter, fact, weeks, now);
      const { kind, at, elapsedMs, severity } = fact;
      if (at === null || elapsedMs === null || at >= span.to) return;
      if (kind === 'resolved' && at >= span.from) resolutions.get(severity)?.push(elapsedMs);
      if (kind !== 'restored' || fact.targetMs === null || at < fromOf(fact.objective)) return;
      restorations.push(restorationOf(fact, numbers.push(row.case) - 1, at, elapsedMs));
    },
    material: () => ({
      counts: counter.counts(),
      restorations: restorations.sort((a, b) => a.at - b.at || a.row - b.row),
      resolutions,
      numbersOf: (places: ReadonlyArray<number>) => places.map((place) => numbers[place] ?? ''),
    }),
  };
}

function restorationOf(
  { severity, edition, objective, outcome, targetMs }: ReviewFact,
  row: number,
  at: Instant,
  elapsedMs: number,
): Restoration {
  return { row, at, severity, edition, objective, missed: outcome === 'missed', elapsedMs, targetMs };
}

function createPresent(question: ReviewQuestion, { lead, edgesOf }: MaterialContext) {
  const { now, horizon, zone } = question;
  const lately = paceSpan(now, lead.likelyLate.paceDays);
  const due = dueSpan(horizon, now, zone);
  const sums = createSums();
  const urgent = createFirstRows(MOST_AT_RISK);
  const clocks: OpenClock[] = [];
  return {
    addFact(row: QueueRow, fact: ReviewFact): void {
      sums.lately(row, fact, lately);
      if (fact.nextOf === null || fact.at === null || fact.calendar === null) return;
      sums.heat(fact.nextOf, bandOf(fact.at, edgesOf(fact.calendar)), fact.objective ?? 'deadline');
    },
    addRow(row: QueueRow): void {
      if (row.stage !== 'closed') sums.load(row);
      const open = openClocksOf(row);
      clocks.push(...open.filter((clock) => isWithin(clock.due, due)));
      if (open.some((clock) => clock.objective === 'mean' && clock.due < now)) sums.overMean();
      const { late, soon } = urgencyOf(row, now);
      sums.urgent(late, soon);
      if (late || soon) urgent.add(row);
    },
    material: () => ({ ...sums.all(), urgent: urgent.rows(), due: clocks }),
  };
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

function createSums() {
  const loads = new Map<string, { owner: string | null; severity: Severity; count: number }>();
  const heat = new Map<string, Growing<HeatCount>>();
  const paces = new Map<string, Growing<Pace>>();
  const urgentCounts = { breached: 0, atRisk: 0, urgent: 0 };
  const plain = { overMean: 0, closedLately: 0 };
  return {
    load({ owner, severity }: QueueRow): void {
      keep(loads, `${severity}${owner === null ? '' : `:${owner}`}`, {
        owner,
        severity,
        count: 0,
      }).count += 1;
    },
    heat(severity: Severity, band: HeatBand, objective: HeatCount['objective']): void {
      keep(heat, `${severity}${band}${objective}`, { severity, band, objective, count: 0 }).count += 1;
    },
    lately({ owner }: QueueRow, { kind, at, severity, elapsedMs }: ReviewFact, span: Span): void {
      if (at === null || !isWithin(at, span)) return;
      if (kind === 'closed') plain.closedLately += 1;
      if (!isClockKind(kind) || elapsedMs === null) return;
      const none = { owner, clock: kind, severity, count: 0, elapsedMs: 0 };
      const pace = keep(paces, `${severity}${kind}${owner === null ? '' : `:${owner}`}`, none);
      pace.count += 1;
      pace.elapsedMs += elapsedMs;
    },
    overMean(): void {
      plain.overMean += 1;
    },
    urgent(late: boolean, soon: boolean): void {
      urgentCounts.breached += late ? 1 : 0;
      urgentCounts.atRisk += soon ? 1 : 0;
      urgentCounts.urgent += late || soon ? 1 : 0;
    },
    all: () => ({
      ...plain,
      urgentCounts,
      loads: [...loads.values()],
      heat: [...heat.values()],
      paces: [...paces.values()],
    }),
  };
}

function keep<T>(values: Map<string, T>, key: string, none: T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  values.set(key, none);
  return none;
}

/** The first rows in queue order, without holding all of them. */
function createFirstRows(most: number) {
  let kept: { readonly row: QueueRow; readonly key: QueueKey }[] = [];
  const cut = (): void => {
    kept = kept.sort((a, b) => compareCases(a.key, b.key)).slice(0, most);
  };
  return {
    add(row: QueueRow): void {
      kept.push({ row, key: rowKey(row) });
      if (kept.length > most * 8) cut();
    },
    rows(): ReadonlyArray<QueueRow> {
      cut();
      return kept.map(({ row }) => row);
    },
  };
}

function isWithin(at: Instant, { from, to }: Span): boolean {
  return at >= from && at < to;
}
