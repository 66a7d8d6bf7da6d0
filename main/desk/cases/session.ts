import { err } from '../../../shared/lang/result.ts';
import type { Act, Desk } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { runCommand } from './runCommand.ts';
import { undoCommand } from './undo.ts';

/** What one analyst does between a start and an end of the program; that much can be taken back, the latest act first. */
export function createSession(core: DeskCore, writer: Writer): Pick<Desk, 'command' | 'undo' | 'lastAct'> {
  let acts: ReadonlyArray<Act> = [];
  return {
    command(command, act = { steps: [] }) {
      const outcome = writer.write(() => runCommand(core, command));
      if (outcome.ok && outcome.value.undoable) {
        act.steps.push(outcome.value);
        if (!acts.includes(act)) acts = [...acts, act];
      }
      return outcome;
    },
    undo(act = acts.at(-1)) {
      const last = act?.steps.at(-1);
      if (act === undefined || last === undefined) return err({ kind: 'nothing-to-undo' });
      const outcome = writer.write(() => undoCommand(core, last));
      // One that later events keep from being taken back will not be possible a moment later either.
      if (outcome.ok || outcome.error.kind === 'refused') act.steps.pop();
      if (act.steps.length === 0) acts = acts.filter((other) => other !== act);
      return outcome;
    },
    lastAct: () => acts.at(-1) ?? null,
  };
}
