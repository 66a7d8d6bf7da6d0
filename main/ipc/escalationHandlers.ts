import type { Desk } from '../desk/desk.ts';
import type { Handlers } from './serve.ts';

/** What the escalation of a case needs beside the case (policy §7). */
export function createEscalationHandlers(desk: Desk): Pick<Handlers, 'escalation.read'> {
  return { 'escalation.read': (request) => desk.readEscalation(request.case) };
}
