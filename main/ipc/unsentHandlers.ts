import type { unsentChannels } from '../../shared/ipc/unsentChannels.ts';
import { ok } from '../../shared/lang/result.ts';
import type { UnsentDesk } from '../desk/drafts/unsentDesk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

/** Words that outlive their dialog. */
export function createUnsentHandlers(desk: UnsentDesk): HandlersOf<typeof unsentChannels> {
  return {
    'unsent.list': reads(() => ok(desk.unsent())),
    'unsent.keep': writes((words) => desk.keepUnsent(words)),
  };
}
