import type { caseChannels } from '../../shared/ipc/caseChannels.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

/** One case: read it, act on it, take the last act back. */
export function createCaseHandlers(desk: Desk): HandlersOf<typeof caseChannels> {
  return {
    'case.read': reads((request) => desk.readCase(request.case)),
    'case.command': writes(({ command }) => desk.command(command)),
    'case.undo': writes(() => desk.undo()),
    'escalation.read': writes((request) => desk.readEscalation(request.case)),
  };
}
