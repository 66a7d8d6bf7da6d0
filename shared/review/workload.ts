import { SEVERITIES, type Severity } from '../policy/severity.ts';

/** Open cases of an owner and a severity. */
export interface LoadCount {
  /** Null for cases that nobody owns. */
  readonly owner: string | null;
  readonly severity: Severity;
  readonly count: number;
}

/** The open cases of one analyst: one mark a case. */
export interface AnalystLoad {
  readonly owner: string | null;
  /** Units by severity, the most severe first; severities without any are left out. */
  readonly units: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
  readonly all: number;
  readonly overUsual: boolean;
}

export interface Workload {
  readonly usualLoad: number;
  /** The most loaded first; those that nobody owns last, and left out without any. */
  readonly analysts: ReadonlyArray<AnalystLoad>;
  readonly all: number;
}

/** Gives who has how many open cases. */
export function workload(counts: ReadonlyArray<LoadCount>, usualLoad: number): Workload {
  const owners = [...new Set(counts.filter(({ count }) => count > 0).map(({ owner }) => owner))];
  const analysts = owners.map((owner) =>
    loadOf(
      owner,
      counts.filter((count) => count.owner === owner),
      usualLoad,
    ),
  );
  return {
    usualLoad,
    analysts: analysts.sort(byLoad),
    all: analysts.reduce((sum, { all }) => sum + all, 0),
  };
}

/** Gives the open cases of each owner by name. */
export function loadsByOwner(counts: ReadonlyArray<LoadCount>): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { owner, count } of counts) {
    if (owner !== null) loads.set(owner, (loads.get(owner) ?? 0) + count);
  }
  return loads;
}

function loadOf(owner: string | null, counts: ReadonlyArray<LoadCount>, usualLoad: number): AnalystLoad {
  const units = SEVERITIES.map((severity) => ({
    severity,
    count: counts.filter((one) => one.severity === severity).reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);
  const all = units.reduce((sum, { count }) => sum + count, 0);
  return { owner, units, all, overUsual: owner !== null && all > usualLoad };
}

function byLoad(a: AnalystLoad, b: AnalystLoad): number {
  if (a.owner === null || b.owner === null) return Number(a.owner === null) - Number(b.owner === null);
  return b.all - a.all || (a.owner < b.owner ? -1 : 1);
}
