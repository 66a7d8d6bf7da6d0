import type { Command } from 'commander';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { isSameZone } from '../../../shared/calendar/zone/zoneNames.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { CLOCK_NAMES, type ClockName } from '../../../shared/clock/caseClock.ts';
import { targetMs, targetOf } from '../../../shared/clock/clockTarget.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { cityOf } from '../../../shared/wording/cityOf.ts';
import { formatDateTime } from '../../../shared/wording/formatTime.ts';
import { targetText } from '../../../shared/wording/targetText.ts';
import type { Headless } from '../surroundings.ts';
import { neededOptions, type SupposedCase, supposedCase, withTargetOptions } from '../targetOptions.ts';
import { textTable } from '../textTable.ts';

/** `targets`: when the clocks of a case opened just so are due (policy §2, §4). */
export function addTargets(program: Command, headless: Headless): void {
  const command = program.command('targets').description(headless.words.headless.command.targets);
  withTargetOptions(headless.words, command).action(() => {
    const options = neededOptions(headless.words, command);
    const supposed = supposedCase(options);
    const folded = foldCase([supposed.opening], supposed.context);
    if (!folded.ok) throw new Error('An opening alone is a possible case.');
    const state = folded.value;
    if (options.json) headless.out.line(JSON.stringify(targetsAsJson(headless.words, state, supposed)));
    else for (const line of targetsAsText(state, supposed, headless)) headless.out.line(line);
  });
}

function targetsAsJson(words: Catalogue, state: CaseState, { opening, edition }: SupposedCase): unknown {
  const { zone, holidays = null } = opening.customer;
  return {
    severity: opening.severity,
    edition: edition.id,
    opened: formatInstant(opening.at),
    zone,
    holidays,
    ...Object.fromEntries(
      CLOCK_NAMES.map((name) => [name, clockAsJson(words, state, name, { opening, edition })]),
    ),
  };
}

function clockAsJson(
  words: Catalogue,
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
    target: targetText(words, target),
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
  const { clock, targetRow } = headless.words.headless;
  const when = (t: number, where: string): string =>
    `${formatDateTime(headless.words, t, where, headless.now(), t % 60_000 !== 0)} ${cityOf(where)}`;
  const rows = CLOCK_NAMES.map((name) => {
    const target = targetOf(edition, opening.severity, name);
    if (target === null) return [clock[name], targetRow.none];
    const counted = state.clocks[name];
    const due = counted.kind === 'leg' ? counted.due : null;
    const instants =
      due === null
        ? [targetRow.afterResolution]
        : [
            when(due, zone),
            isSameZone(headless.zone, zone) ? '' : when(due, headless.zone),
            formatInstant(due),
          ];
    return [clock[name], targetText(headless.words, target), ...instants];
  });
  return textTable(rows);
}
