import type { Command } from 'commander';
import { ZONE_RULES_VERSION } from '../../../shared/calendar/zone/zoneNames.ts';
import { explainClock } from '../../../shared/case/fold/explainClock.ts';
import { CLOCK_NAMES, type ClockName } from '../../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../../shared/clock/clockLedger.ts';
import { targetMs, targetOf } from '../../../shared/clock/clockTarget.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { formatCounted } from '../../../shared/wording/formatLength.ts';
import { rulesBehind } from '../../../shared/wording/layingRulesText.ts';
import { targetText } from '../../../shared/wording/targetText.ts';
import type { Desk } from '../../desk/desk.ts';
import { type ExplainedClock, explainedAsText, ledgerAsJson } from '../explainedClock.ts';
import { Failure } from '../failure.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { problemSentence } from '../problemSentence.ts';
import type { Headless } from '../surroundings.ts';
import { neededOptions, supposedCase, type TargetOptions, withTargetOptions } from '../targetOptions.ts';
import { oneLine } from '../textTable.ts';

type ExplainOptions = Partial<TargetOptions> & ProfileChoice;
type Ledgers = Readonly<Record<ClockName, ClockLedger | null>>;

/**
 * `explain`: the sum behind each due instant of a case, or of one that is opened as the options say, so that a person
 * can redo it (policy §4). The sums are those of the window.
 */
export function addExplain(program: Command, headless: Headless): void {
  const { command: about, option } = headless.words.headless;
  const command = program.command('explain').description(about.explain);
  withTargetOptions(headless.words, command)
    .argument('[case]', option.explainedCase)
    .option('--profile <dir>', option.profile)
    .action((caseNumber: string | undefined, options: ExplainOptions) => {
      // A case that is only supposed has the public holidays of the tables, and no edits of a profile.
      if (caseNumber === undefined && options.profile !== undefined) {
        throw new Failure(headless.words.headless.profileNeedsCase, 2);
      }
      return caseNumber === undefined
        ? explainSupposed(neededOptions(headless.words, command), headless)
        : withDesk(options, { mustExist: true }, headless, async (desk) =>
            explainCase(desk, caseNumber, options.json === true, headless),
          );
    });
}

function explainSupposed(options: TargetOptions, headless: Headless): void {
  const { opening, edition, context } = supposedCase(options);
  const ledgerOf = (name: ClockName) => explainClock([opening], name, context);
  const ledgers = {
    response: ledgerOf('response'),
    restoration: ledgerOf('restoration'),
    rca: ledgerOf('rca'),
  };
  if (options.json === true) printJson(ledgers, headless);
  else {
    const target = headsOf(headless.words, edition, opening.severity);
    printText(
      (name) => ({ target: target(name, ledgers[name]), ledger: ledgers[name], carriedBy: null }),
      headless,
    );
    printRules(null, headless);
  }
}

function explainCase(desk: Desk, caseNumber: string, isJson: boolean, headless: Headless): void {
  const read = desk.readCase(caseNumber);
  if (!read.ok) throw new Failure(problemSentence(headless.words, read.error));
  const { row, state, ledgers } = read.value;
  if (isJson) {
    printJson(ledgers, headless);
    return;
  }
  const edition = desk.editions().find(({ id }) => id === row.edition);
  if (edition === undefined)
    throw new Error(`Case ${caseNumber} is bound to an edition that is not installed.`);
  headless.out.line(headless.words.headless.caseHead(oneLine(row.case), row.severity, oneLine(row.title)));
  headless.out.line('');
  const target = headsOf(headless.words, edition, row.severity, state.opening.followsSeverity);
  const carriedBy = (name: ClockName): string | null => (name === 'rca' ? row.followUp : null);
  printText(
    (name) => ({ target: target(name, ledgers[name]), ledger: ledgers[name], carriedBy: carriedBy(name) }),
    headless,
  );
  printRules(desk.olderThanFile()?.file.zoneRules ?? null, headless);
}

/** The sum holds by these zone rules; where the file has newer ones, its deadlines may stand elsewhere. */
function printRules(ofFile: string | null, { out, words }: Headless): void {
  out.line('');
  out.line(rulesBehind(words, ZONE_RULES_VERSION, ofFile));
}

/**
 * What the edition asks of each clock at a severity: a follow-up has that of the case that it follows. A clock that
 * stopped before the severity changed keeps the target that its sum reaches.
 */
function headsOf(
  words: Catalogue,
  edition: Edition,
  severity: Severity,
  rca: Severity = severity,
): (name: ClockName, ledger: ClockLedger | null) => string | null {
  return (name, ledger) => {
    const target = targetOf(edition, name === 'rca' ? rca : severity, name);
    const isOther = ledger !== null && (target === null || targetMs(edition, target) !== ledger.targetMs);
    if (isOther) return formatCounted(ledger.targetMs);
    return target && targetText(words, target);
  };
}

function printText(explain: (name: ClockName) => ExplainedClock, headless: Headless): void {
  CLOCK_NAMES.forEach((name, index) => {
    if (index > 0) headless.out.line('');
    for (const line of explainedAsText(name, explain(name), headless)) headless.out.line(line);
  });
}

function printJson(ledgers: Ledgers, headless: Headless): void {
  const asJson = CLOCK_NAMES.map((name) => {
    const ledger = ledgers[name];
    return [name, ledger === null ? null : ledgerAsJson(ledger, headless)];
  });
  headless.out.line(JSON.stringify({ ...Object.fromEntries(asJson), zoneRules: ZONE_RULES_VERSION }));
}
