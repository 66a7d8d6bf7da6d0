/** What is compared: `run` does some work and gives how much per second, or how long it took. */
export interface Contender {
  readonly name: string;
  run(): number;
}

/** What each contender came to, round by round. */
export type Rounds = (name: string) => ReadonlyArray<number>;

/** Runs contenders in turns, each round in another order, so that what else the machine does meets all of them. */
export function interleave(contenders: ReadonlyArray<Contender>, rounds: number): Rounds {
  const figures = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round) % contenders.length] as Contender;
      figures.get(contender.name)?.push(contender.run());
    }
  }
  return (name) => figures.get(name) ?? [];
}
