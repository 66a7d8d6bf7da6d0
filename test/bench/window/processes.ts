import { readdirSync, readFileSync } from 'node:fs';

// Linux counts processor time in hundredths of a second.
const TICK_MS = 10;

/** The process of main and all that it started: the page, the compositor, Chromium's services. */
export function processesOf(root: number): ReadonlyArray<number> {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = statOf(Number(name));
        return stat === null ? [] : [[Number(name), Number(stat[1])] as const];
      }),
  );
  const isWithin = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isWithin);
}

/** Megabytes of memory by kind of process: main, renderer, gpu-process, utility, zygote. */
export type MemoryByKind = ReadonlyMap<string, number>;

/** The memory of the process of main and all that it started; what several share is divided among them. */
export function memoryOf(root: number): MemoryByKind {
  const byKind = new Map<string, number>();
  for (const pid of processesOf(root)) {
    const found = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    const kind = /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'main';
    byKind.set(kind, (byKind.get(kind) ?? 0) + Number(found?.[1] ?? 0) / 1024);
  }
  return byKind;
}

/** All of it together. */
export function totalOf(memory: MemoryByKind): number {
  return [...memory.values()].reduce((sum, one) => sum + one, 0);
}

/** Processor time that these processes have used so far, in ms. */
export function cpuOf(processes: ReadonlyArray<number>): number {
  const ticks = processes.map((pid) => {
    const stat = statOf(pid);
    return stat === null ? 0 : Number(stat[11]) + Number(stat[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * TICK_MS;
}

/** How often the main thread of main went to sleep of itself so far: each time something woke it. */
export function wakeUpsOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/task/${pid}/status`, 'utf8');
  return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1]);
}

/** What Linux tells of a process after its name, from its state on; null when it has ended. */
function statOf(pid: number): ReadonlyArray<string> | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
