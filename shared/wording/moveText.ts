import { assertNever } from '../lang/assertNever.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { DeadlineMove, MoveCause } from '../queue/deadlineMove.ts';

/** Gives what a move of deadlines is headed by: Zone rules 2026f: 4 open deadlines moved. */
export function moveHead(
  words: Catalogue,
  { causes, count }: Pick<DeadlineMove, 'causes' | 'count'>,
): string {
  return words.moves.head(reasonText(words, causes), count);
}

/** Gives why deadlines moved: Zone rules 2026f, Holiday tables 3.37.0. */
export function reasonText(words: Catalogue, causes: ReadonlyArray<MoveCause>): string {
  return words.moves.causes(causes.map((cause) => causeText(words, cause)));
}

function causeText({ moves: { cause: words } }: Catalogue, cause: MoveCause): string {
  switch (cause.kind) {
    case 'zone-rules':
      return words.zoneRules(cause.version);
    case 'holiday-tables':
      return words.holidayTables(cause.version);
    case 'program':
      return words.program;
    case 'editions':
      return words.editions;
    case 'customer-days':
      return words.customerDays(cause.name);
    case 'country-days':
      return words.countryDays(cause.country);
    case 'team-days':
      return words.teamDays(cause.country);
    case 'team-editions':
      return words.teamEditions;
    default:
      return assertNever(cause);
  }
}
