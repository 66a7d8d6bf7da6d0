import type { CommandDone } from '../../../shared/ipc/caseChannels.ts';
import { err } from '../../../shared/lang/result.ts';
import type { Desk } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import { runCommand } from './runCommand.ts';
import { undoCommand } from './undo.ts';

/** What one analyst does between a start and an end of the program; that much can be taken back, the latest first. */
export function createSession(core: DeskCore, writer: Writer): Pick<Desk, 'command' | 'undo'> {
  const done: CommandDone[] = [];
  return {
    command(command) {
      const outcome = writer.write(() => runCommand(core, command));
      if (outcome.ok && outcome.value.undoable) done.push(outcome.value);
      return outcome;
    },
    undo() {
      const last = done.at(-1);
      if (last === undefined) return err({ kind: 'nothing-to-undo' });
      const outcome = writer.write(() => undoCommand(core, last));
      // One that later events keep from being taken back will not be possible a moment later either.
      if (outcome.ok || outcome.error.kind === 'refused') done.pop();
      return outcome;
    },
  };
}
