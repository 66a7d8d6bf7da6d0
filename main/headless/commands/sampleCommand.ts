import type { Command } from 'commander';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { closedDaysOf } from '../../holidays/holidaySource.ts';
import { loadSample } from '../../sample/loadSample.ts';
import { giveSampleSettings } from '../../sample/sampleSettings.ts';
import { Failure } from '../failure.ts';
import { analystOf, type ProfileChoice, withDesk } from '../openProfile.ts';
import { instantValue } from '../optionValues.ts';
import type { Headless } from '../surroundings.ts';

interface SampleOptions extends ProfileChoice {
  readonly now?: Instant;
}

/** `sample`: fills an empty profile with the sample queue, whose countdowns live around now. */
export function addSample(program: Command, headless: Headless): void {
  const { command, option, ...words } = headless.words.headless;
  program
    .command('sample')
    .description(command.sample)
    .option('--profile <dir>', option.profile)
    .option('--now <instant>', option.nowElse, instantValue(headless.words))
    .action((options: SampleOptions) => {
      const now = options.now ?? headless.now();
      return withDesk(
        options,
        { mustExist: false, at: now, writes: true },
        headless,
        async (desk, profile) => {
          // A folder of its own is a sample altogether; where the app keeps its data, a person works.
          if (options.profile !== undefined) giveSampleSettings(headless.words, profile);
          const loaded = loadSample(desk, { now, me: analystOf(profile), holidays: { closedDaysOf } });
          if (!loaded.ok) throw new Failure(words.notEmpty(profile));
          headless.out.line(words.sampled(loaded.value.cases));
        },
      );
    });
}
