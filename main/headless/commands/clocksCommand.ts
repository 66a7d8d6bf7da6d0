import type { Command } from 'commander';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { clocksOfFile } from '../../../shared/interchange/clocksOfFile.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import { countryCalendars, type YearSpan } from '../countryCalendars.ts';
import { Failure } from '../failure.ts';
import { instantValue } from '../optionValues.ts';
import { readText } from '../readLines.ts';
import type { Headless } from '../surroundings.ts';

/** `clocks`: the clocks of the cases of a file at an instant, one JSON line a case, in queue order (policy §10). */
export function addClocks(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('clocks')
    .description(command.clocks)
    .argument('<file>', option.events)
    .requiredOption('--now <instant>', option.now, instantValue(headless.words))
    .action(async (file: string, { now }: { now: Instant }) => {
      const text = await readText(headless, file);
      const lines = clocksOfFile(text, now, countryCalendars(yearsOf(text, now)));
      if (!lines.ok) {
        const { line, field } = lines.error;
        const { words } = headless;
        throw new Failure(words.headless.refusedLine(line, field, lineReason(words, lines.error)));
      }
      await headless.out.lines(lines.value.map((line) => JSON.stringify(line)));
    });
}

/** The years of which a file speaks, and that of now; a date in some other field only widens them. */
function yearsOf(text: string, now: Instant): YearSpan {
  const present = new Date(now).getUTCFullYear();
  let [first, last] = [present, present];
  for (const [, digits] of text.matchAll(/"at"\s*:\s*"(\d{4})-/g)) {
    const year = Number(digits);
    // What lies outside is refused by its line; here it would ask for centuries of holidays.
    if (year < 1900 || year > 2199) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return { first, last };
}
