import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { given } from '../../../shared/lang/given.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import {
  REVIEW_FORMATS,
  type ReviewFormat,
  type ReviewRequest,
} from '../../../shared/review/reviewRequest.ts';
import { rangeProblem, usualRange } from '../../../shared/review/reviewWeeks.ts';
import type { ReviewWatch } from '../../desk/review/reviewReplay.ts';
import { writeWhole } from '../../files/durably.ts';
import { writtenReview } from '../../transfer/review/writeReview.ts';
import { Failure, fileFailure } from '../failure.ts';
import { type ProfileChoice, profileOf, settingsOf, withDesk } from '../openProfile.ts';
import { choiceOption, dateValue, instantValue, zoneValue } from '../optionValues.ts';
import { problemSentence } from '../problemSentence.ts';
import { createProgressBar } from '../progressBar.ts';
import type { Headless } from '../surroundings.ts';

interface ReportOptions extends ProfileChoice {
  readonly from?: string;
  readonly to?: string;
  readonly format: ReviewFormat;
  readonly asOf?: Instant;
  readonly asIf?: string;
  readonly team?: string;
  readonly customer?: string;
  readonly horizon: 'hours' | 'week';
  readonly zone?: string;
  readonly now?: Instant;
  readonly out?: string;
}

/** `report`: the lead review of a range of dates, the bytes that the window exports. */
export function addReport(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('report')
    .description(command.report)
    .option('--profile <dir>', option.profile)
    .option('--from <date>', option.reportFrom, dateValue(headless.words))
    .option('--to <date>', option.reportTo, dateValue(headless.words))
    .addOption(
      choiceOption(headless.words, '--format <format>', option.reportFormat, [...REVIEW_FORMATS]).default(
        'csv',
      ),
    )
    .option('--as-of <instant>', option.asOf, instantValue(headless.words))
    .option('--as-if <edition>', option.asIf)
    .option('--team <name>', option.team)
    .option('--customer <id>', option.customer)
    .addOption(
      choiceOption(headless.words, '--horizon <horizon>', option.horizon, ['hours', 'week']).default('hours'),
    )
    .option('--zone <zone>', option.reportZone, zoneValue(headless.words))
    .option('--now <instant>', option.nowElse, instantValue(headless.words))
    .option('--out <file>', option.out)
    .action((options: ReportOptions) => report(options, headless));
}

type Told = Parameters<ReviewWatch['tell']>[0];

async function report(options: ReportOptions, headless: Headless): Promise<void> {
  const { format, out } = options;
  if (format === 'xlsx' && out === undefined) throw new Failure(headless.words.headless.needsOut);
  const now = options.now ?? headless.now();
  const zone = options.zone ?? headless.zone;
  const request = requestOf(headless.words, options, now, zone);
  await withDesk(options, { mustExist: true, at: now }, headless, async (desk) => {
    const { lead } = settingsOf(profileOf(headless.words, options));
    const bar = createProgressBar(headless.terminal, headless.words.headless.replaying);
    const watch = { tell: ({ done, of }: Told) => bar.show(done, of), isCancelled: () => false };
    const answer = await desk.review(request, { lead, zone }, watch);
    bar.end();
    if (!answer.ok) throw new Failure(problemSentence(headless.words, answer.error));
    const content = await writtenReview(headless.words, answer.value, format);
    if (out === undefined) {
      headless.out.text(new TextDecoder().decode(content));
      return;
    }
    const path = resolve(out);
    try {
      await writeWhole(path, content);
    } catch (error) {
      throw fileFailure(headless.words, error, (reason) => headless.words.headless.notSaved(path, reason));
    }
  });
}

/** A date that is left out is that of the twelve whole weeks before this one. */
function requestOf(
  { headless }: Catalogue,
  options: ReportOptions,
  now: Instant,
  zone: string,
): ReviewRequest {
  const { asOf, asIf, team, customer, horizon } = options;
  const usual = usualRange(asOf ?? now, zone);
  const range = { from: options.from ?? usual.from, to: options.to ?? usual.to };
  if (rangeProblem(range) !== null) throw new Failure(headless.badRange(range.from, range.to), 2);
  return { horizon, range, ...given({ asOf, asIf, team, customer }) };
}
