import type { Catalogue } from '../messages/catalogue.ts';
import type { OlderRules } from '../queue/olderRules.ts';

/** Says that a program has older rules than the file was laid out with, and what that means for its deadlines. */
export function olderProgramText(
  { moves: words }: Catalogue,
  { own, file, wouldMove, zones }: OlderRules,
): string {
  const { rules } = words;
  const names: ReadonlyArray<readonly [string, string]> = [
    ...(own.zoneRules === file.zoneRules
      ? []
      : [[rules.zoneRules(own.zoneRules), rules.zoneRules(file.zoneRules)] as const]),
    ...(own.holidayTables === file.holidayTables
      ? []
      : [[rules.holidayTables(own.holidayTables), rules.holidayTables(file.holidayTables)] as const]),
  ];
  const [ours, theirs] =
    names.length === 0
      ? [rules.program, rules.newerProgram]
      : [names.map(([name]) => name), names.map(([, name]) => name)].map(words.causes);
  return `${words.older(ours ?? '', theirs ?? '')} ${words.olderKept(wouldMove, zones)}`;
}
