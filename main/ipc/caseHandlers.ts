import type { caseChannels } from '../../shared/ipc/caseChannels.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

/** One case: read it, act on it. To take back is for one case as for many (`bulkHandlers`). */
export function createCaseHandlers(desk: Desk): Omit<HandlersOf<typeof caseChannels>, 'case.undo'> {
  return {
    'case.read': reads((request) => desk.readCase(request.case)),
    'case.command': writes(({ command }) => desk.command(command)),
    'escalation.read': writes((request) => desk.readEscalation(request.case)),
  };
}
