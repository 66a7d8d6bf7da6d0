import type { Channel, ParsedRequest } from '../../shared/ipc/requests.ts';
import type { ImportTurn } from './importTurn.ts';
import type { Answer, Handlers } from './serve.ts';

/** The channels that write to the case file without a dialog of the system in between. */
const WRITING: ReadonlyArray<Channel> = [
  'case.command',
  'case.undo',
  'draft.save',
  'draft.discard',
  'draft.restore',
  'draft.split',
  'template.save',
  'template.discard',
  'attachment.add',
  'attachment.remove',
  'organization.command',
  'escalation.read',
  'alert.acknowledge',
  'alert.snooze',
];

/** The same handlers, where those that write take their turn after an import that holds the file. */
export function behindImports(handlers: Handlers, turn: ImportTurn): Handlers {
  const waiting = Object.fromEntries(WRITING.map((channel) => [channel, inTurn(channel, handlers, turn)]));
  return { ...handlers, ...waiting };
}

function inTurn<C extends Channel>(channel: C, handlers: Handlers, turn: ImportTurn) {
  return (request: ParsedRequest<C>): Promise<Answer<C>> => turn.inTurn(() => handlers[channel](request));
}
