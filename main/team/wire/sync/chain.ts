import { createHash } from 'node:crypto';
import type { ServerEvent } from '../teamServer.ts';

/**
 * The link of the chain at an event, in hexadecimal digits: over the link before it, all columns that never change, and the hash
 * of the line. The server computes the same (`desk.push`).
 */
export function linkOf(before: string, event: ServerEvent): string {
  const { g, id, subject, position, type, at, recorded_at, received_at, by, version } = event;
  const { desk, login, step, imported } = event;
  const said = [g, id, subject, position, type, at, recorded_at, received_at, by, version];
  const text = [...said, desk, login, step, imported ? 1 : 0, ''].join('\n');
  return createHash('sha256').update(before, 'hex').update(text).update(event.bodySha, 'hex').digest('hex');
}

/** Whether a line is the one that was first written; one that was erased says nothing of that any more. */
export function isLineAsWritten({ body, bodySha, erased }: ServerEvent): boolean {
  return erased || createHash('sha256').update(body).digest('hex') === bodySha;
}
