import type { Command } from 'commander';
import type { Instant } from '../../shared/calendar/instant.ts';
import { formatInstant } from '../../shared/calendar/isoInstant.ts';
import { CLOCK_NAMES, type ClockName } from '../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import { explainClock } from '../../shared/clock/explainClock.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { targetOf } from '../../shared/policy/targetMs.ts';
import { type LedgerText, ledgerText } from '../../shared/wording/ledgerText.ts';
import { targetText } from '../../shared/wording/targetText.ts';
import type { Headless } from './surroundings.ts';
import { type SupposedCase, supposedCase, type TargetOptions, withTargetOptions } from './targetOptions.ts';
import { textTable } from './textTable.ts';

/** `explain`: the sum behind each due instant of a case opened just so, so that a person can redo it (policy §4). */
export function addExplain(program: Command, headless: Headless): void {
  const command = program.command('explain').description(headlessWords.command.explain);
  withTargetOptions(command).action((options: TargetOptions) => {
    const supposed = supposedCase(options);
    if (options.json) {
      headless.out.line(JSON.stringify(explainedAsJson(supposed, headless)));
      return;
    }
    CLOCK_NAMES.forEach((name, index) => {
      if (index > 0) headless.out.line('');
      for (const line of explainedAsText(name, supposed, headless)) headless.out.line(line);
    });
  });
}

function explainedAsText(name: ClockName, supposed: SupposedCase, headless: Headless): ReadonlyArray<string> {
  const words = headlessWords;
  const target = targetOf(supposed.edition, supposed.opening.severity, name);
  if (target === null) return [words.explained(words.clock[name], words.targetRow.none)];
  const head = words.explained(words.clock[name], targetText(target));
  const ledger = ledgerOf(name, supposed);
  if (ledger === null) return [`${head}, ${words.targetRow.afterResolution}`];
  const { rows, due, here } = inWords(ledger, headless);
  const table = textTable(rows.map((row) => [`  ${row.date}`, row.text, row.counted, row.total]));
  return [head, ...table, here === '' ? `  ${due}` : `  ${due}, ${here}`];
}

function explainedAsJson(supposed: SupposedCase, headless: Headless): unknown {
  return Object.fromEntries(
    CLOCK_NAMES.map((name) => {
      const ledger = ledgerOf(name, supposed);
      return [name, ledger === null ? null : ledgerAsJson(ledger, inWords(ledger, headless))];
    }),
  );
}

/** Instants as text, and beside each line how it reads. */
function ledgerAsJson(ledger: ClockLedger, words: LedgerText): unknown {
  return {
    ...ledger,
    start: formatInstant(ledger.start),
    due: instantOrNull(ledger.due),
    stopped: instantOrNull(ledger.stopped),
    lines: ledger.lines.map((line, index) => ({
      ...line,
      from: formatInstant(line.from),
      to: formatInstant(line.to),
      text: words.rows[index]?.text ?? '',
    })),
    text: words.due,
  };
}

function ledgerOf(name: ClockName, { opening, context }: SupposedCase): ClockLedger | null {
  return explainClock([opening], name, context);
}

function inWords(ledger: ClockLedger, headless: Headless): LedgerText {
  return ledgerText(ledger, { now: headless.now(), ownZone: headless.zone });
}

function instantOrNull(t: Instant | null): string | null {
  return t === null ? null : formatInstant(t);
}
