import type { Command } from 'commander';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { CLOCK_NAMES, type ClockName } from '../../../shared/clock/caseClock.ts';
import { targetMs, targetOf } from '../../../shared/clock/clockTarget.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { headlessWords } from '../../../shared/messages/en/headless.ts';
import { cityOf } from '../../../shared/wording/cityOf.ts';
import { formatDateTime } from '../../../shared/wording/formatTime.ts';
import { targetText } from '../../../shared/wording/targetText.ts';
import type { Headless } from '../surroundings.ts';
import { neededOptions, type SupposedCase, supposedCase, withTargetOptions } from '../targetOptions.ts';
import { textTable } from '../textTable.ts';

/** `targets`: when the clocks of a case opened just so are due (policy §2, §4). */
export function addTargets(program: Command, headless: Headless): void {
  const command = program.command('targets').description(headlessWords.command.targets);
  withTargetOptions(command).action(() => {
    const options = neededOptions(command);
    const supposed = supposedCase(options);
    const folded = foldCase([supposed.opening], supposed.context);
    if (!folded.ok) throw new Error('An opening alone is a possible case.');
    const state = folded.value;
    if (options.json) headless.out.line(JSON.stringify(targetsAsJson(state, supposed)));
    else for (const line of targetsAsText(state, supposed, headless)) headless.out.line(line);
  });
}

function targetsAsJson(state: CaseState, { opening, edition }: SupposedCase): unknown {
  const { zone, holidays = null } = opening.customer;
  return {
    severity: opening.severity,
    edition: edition.id,
    opened: formatInstant(opening.at),
    zone,
    holidays,
    ...Object.fromEntries(CLOCK_NAMES.map((name) => [name, clockAsJson(state, name, { opening, edition })])),
  };
}

function clockAsJson(
  state: CaseState,
  name: ClockName,
  { opening, edition }: Pick<SupposedCase, 'opening' | 'edition'>,
): unknown {
  const target = targetOf(edition, opening.severity, name);
  if (target === null) return null;
  const clock = state.clocks[name];
  return {
    kind: target.objective,
    hours: target.hours,
    target: targetText(english, target),
    targetMs: targetMs(edition, target),
    due: clock.kind === 'leg' && clock.due !== null ? formatInstant(clock.due) : null,
  };
}

function targetsAsText(
  state: CaseState,
  { opening, edition }: SupposedCase,
  headless: Headless,
): ReadonlyArray<string> {
  const { zone } = opening.customer;
  const when = (t: number, where: string): string =>
    `${formatDateTime(english, t, where, headless.now(), t % 60_000 !== 0)} ${cityOf(where)}`;
  const rows = CLOCK_NAMES.map((name) => {
    const target = targetOf(edition, opening.severity, name);
    const words = headlessWords.targetRow;
    if (target === null) return [headlessWords.clock[name], words.none];
    const clock = state.clocks[name];
    const due = clock.kind === 'leg' ? clock.due : null;
    const instants =
      due === null
        ? [words.afterResolution]
        : [when(due, zone), headless.zone === zone ? '' : when(due, headless.zone), formatInstant(due)];
    return [headlessWords.clock[name], targetText(english, target), ...instants];
  });
  return textTable(rows);
}
