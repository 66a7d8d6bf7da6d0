import { median } from './median.ts';

/** What is compared: `run` does some work and gives how much per second, or how long it took. */
export interface Contender {
  readonly name: string;
  run(): number;
}

/**
 * Runs contenders in turns, each round in another order, so that what else the machine does meets all of them;
 * gives the median of each by its name.
 */
export function interleave(
  contenders: ReadonlyArray<Contender>,
  rounds: number,
): ReadonlyMap<string, number> {
  const figures = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round) % contenders.length] as Contender;
      figures.get(contender.name)?.push(contender.run());
    }
  }
  return new Map([...figures].map(([name, all]) => [name, median(all)]));
}
