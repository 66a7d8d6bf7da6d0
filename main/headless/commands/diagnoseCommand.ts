import type { Command } from 'commander';
import { diagnosis } from '../../diagnosis/diagnosis.ts';
import { type ProfileChoice, profileOf } from '../openProfile.ts';
import type { Headless } from '../surroundings.ts';

/** `diagnose`: what somebody who helps from afar has to know, without text of cases; works also where the cases cannot be opened. */
export function addDiagnose(program: Command, headless: Headless): void {
  const words = headless.words.headless;
  program
    .command('diagnose')
    .description(words.command.diagnose)
    .option('--profile <dir>', words.option.profile)
    .action((choice: ProfileChoice) => {
      const { now, zone, version, out } = headless;
      const profile = profileOf(headless.words, choice);
      out.text(diagnosis({ version, profile, now: now(), zone }, headless.words));
    });
}
