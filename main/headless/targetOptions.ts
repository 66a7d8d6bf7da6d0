import type { Command } from 'commander';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Opened } from '../../shared/case/events/caseEvent.ts';
import type { FoldContext } from '../../shared/case/fold/foldCase.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { countryCalendars } from './countryCalendars.ts';
import { Failure } from './failure.ts';
import { choiceOption, countryValue, instantValue, severityValue, zoneValue } from './optionValues.ts';

export interface TargetOptions {
  readonly severity: Severity;
  readonly opened: Instant;
  readonly zone: string;
  readonly holidays?: string;
  readonly edition: string;
  readonly json?: boolean;
}

/** A case that was opened just so, and nothing else happened to it. */
export interface SupposedCase {
  readonly opening: Opened;
  readonly edition: Edition;
  readonly context: FoldContext;
}

/** Declares what `targets` and `explain` ask about a case that nobody opened. */
export function withTargetOptions(words: Catalogue, command: Command): Command {
  const { option } = words.headless;
  const ids = BUILT_IN_EDITIONS.map(({ id }) => id);
  return command
    .option('--severity <n>', option.severity, severityValue(words))
    .option('--opened <instant>', option.opened, instantValue(words))
    .option('--zone <zone>', option.zone, zoneValue(words))
    .option('--holidays <country>', option.holidays, countryValue(words))
    .addOption(choiceOption(words, '--edition <id>', option.edition, ids).default(ids[0]))
    .option('--json', option.json);
}

/** Gives the options that cannot be left out; throws a `Failure` that names one that is missing. */
export function neededOptions({ headless }: Catalogue, command: Command): TargetOptions {
  const options = command.opts<Partial<TargetOptions>>();
  const missing = NEEDED.find(([name]) => options[name] === undefined);
  if (missing !== undefined) throw new Failure(headless.commandLine.optionNeeded(missing[1]), 2);
  return options as TargetOptions;
}

const NEEDED = [
  ['severity', '--severity <n>'],
  ['opened', '--opened <instant>'],
  ['zone', '--zone <zone>'],
] as const;

export function supposedCase(options: TargetOptions): SupposedCase {
  const year = new Date(options.opened).getUTCFullYear();
  const context = countryCalendars({ first: year, last: year });
  const edition = context.edition(options.edition);
  if (edition === undefined) throw new Error(`Edition ${options.edition} got past its check.`);
  const { zone, holidays } = options;
  const opening: Opened = {
    type: 'opened',
    case: '-',
    at: options.opened,
    by: '-',
    severity: options.severity,
    priority: options.severity,
    title: '',
    customer: { id: '-', name: '', zone, ...(holidays === undefined ? {} : { holidays }) },
    edition: options.edition,
  };
  return { opening, edition, context };
}
