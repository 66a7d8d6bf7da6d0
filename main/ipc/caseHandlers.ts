import type { caseChannels } from '../../shared/ipc/caseChannels.ts';
import { shownDetail } from '../../shared/ipc/shownText.ts';
import { err, mapped, ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

/** One case: read it, act on it. To take back is for one case as for many (`bulkHandlers`). */
export function createCaseHandlers(desk: Desk): Omit<HandlersOf<typeof caseChannels>, 'case.undo'> {
  return {
    'case.read': reads((request) => mapped(desk.readCase(request.case), shownDetail)),
    'case.text': reads((request) => {
      const part = desk.readText(request);
      return part === null ? err({ kind: 'no-such-case', case: request.case }) : ok(part);
    }),
    'case.command': writes(({ command }) => desk.command(command)),
    'escalation.read': reads((request) =>
      mapped(desk.readEscalation(request.case), (sheet) => ({ ...sheet, detail: shownDetail(sheet.detail) })),
    ),
  };
}
