import type { Desk } from '../desk/desk.ts';
import type { Handlers } from './serve.ts';

/** One case: read it, act on it, take the last act back. */
export function createCaseHandlers(desk: Desk): Pick<Handlers, 'case.read' | 'case.command' | 'case.undo'> {
  return {
    'case.read': (request) => desk.readCase(request.case),
    'case.command': ({ command }) => desk.command(command),
    'case.undo': () => desk.undo(),
  };
}
