import { type BulkCommand, commandFor } from '../../shared/case/decide/bulkCommand.ts';
import type { ClockEffect } from '../../shared/case/fold/severityEffect.ts';
import { sumEffects } from '../../shared/case/fold/summedEffect.ts';
import type { BulkPreview, LeftOut } from '../../shared/ipc/bulkChannels.ts';
import type { Desk } from '../desk/desk.ts';
import { inSlices, type SlicedWatch } from './inSlices.ts';

/** Tries a command on each of many cases without doing it: the decision is the one that doing it makes. Null when it was called off. */
export async function previewBulk(
  desk: Pick<Desk, 'tryCommand' | 'severityEffect'>,
  command: BulkCommand,
  cases: ReadonlyArray<string>,
  watch: SlicedWatch,
): Promise<BulkPreview | null> {
  let can = 0;
  const cannot: LeftOut[] = [];
  const effects: ReadonlyArray<ClockEffect>[] = [];
  const isWhole = await inSlices(
    cases,
    (number) => {
      const problem = desk.tryCommand(commandFor(command, number));
      if (problem !== null) {
        cannot.push({ case: number, problem });
        return;
      }
      can += 1;
      if (command.type === 'change-severity') effects.push(desk.severityEffect(number, command.severity));
    },
    watch,
  );
  if (!isWhole) return null;
  return { can, cannot, effect: command.type === 'change-severity' ? sumEffects(effects) : null };
}
