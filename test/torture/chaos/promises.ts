import { createHash } from 'node:crypto';
import type { Connected } from '../../team/support/connect.ts';
import type { Done } from './deskOptions.ts';

/** An event as the server of the team has it. */
export interface LoggedEvent {
  readonly g: number;
  readonly id: string;
  readonly step: string;
  readonly type: string;
  readonly body: string;
}

/** The log of a team, in the order of its numbers. */
export async function logOf({ ask }: Connected, team: number): Promise<ReadonlyArray<LoggedEvent>> {
  return ask<LoggedEvent & Record<string, unknown>>(
    "SELECT g, id, step, type, body FROM desk.event WHERE team = $1 AND log = 'cases' ORDER BY g",
    team,
  );
}

/** P1: acknowledged events of which nothing tells: they are not in the log, in no step that was set aside, and not so already. */
export function lost(log: ReadonlyArray<LoggedEvent>, done: ReadonlyArray<Done>): ReadonlyArray<string> {
  const told = new Set(
    log.flatMap(({ id, type, body }) => [id, ...(type === 'set-aside' ? idsIn(body) : [])]),
  );
  const said = new Set(log.map(({ body }) => sayingOf(body)));
  const wished = new Set(log.map(({ body }) => wishIn(JSON.parse(body))));
  return done.flatMap(({ lines }) => {
    const events = lines.map((line): Line => JSON.parse(line)).filter(({ by }) => by !== 'policy');
    const last = events.at(-1);
    const isTold = events.some(({ id }) => told.has(id));
    // What a step takes back that came to nothing is nothing, too.
    const isNothing = (event: Line): boolean => event.type === 'retracted' && !told.has(event.event ?? '');
    const isSo = last !== undefined && !isTold && (wished.has(wishIn(last)) || isNothing(last));
    const types = new Set(events.flatMap(({ id, type }) => (told.has(id) ? [type] : [])));
    return isSo
      ? []
      : events
          .filter((event) => !types.has(event.type) && !said.has(sayingOf(JSON.stringify(event))))
          .map((event) => JSON.stringify(event));
  });
}

interface Line {
  readonly id: string;
  readonly by: string;
  readonly case: string;
  readonly type: string;
  readonly event?: string;
  readonly severity?: number;
  readonly priority?: number;
  readonly owner?: string | null;
  readonly setAside?: string;
}

/** What is so already when somebody else did it, with other words. */
const WISHES = new Set([
  ...['closed', 'restored', 'resolution-proposed', 'awaiting-customer', 'customer-replied', 'reopened'],
  ...['issue-reported', 'severity-set', 'priority-set', 'owner-set', 'retracted', 'settled'],
]);

function wishIn(line: Line): string {
  const { type, case: about, severity, priority, owner, event, setAside } = line;
  return WISHES.has(type)
    ? JSON.stringify([type, about, severity, priority, owner, event, setAside])
    : line.id;
}

/** What an event says of its case, by whomever and whenever. */
function sayingOf(line: string): string {
  const { id: _id, at: _at, by: _by, ...saying } = JSON.parse(line);
  return JSON.stringify(Object.entries(saying).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** P2: what stands in the log twice: an id, a step in two places, or the words of a deed, which are in no other. */
export function doubled(log: ReadonlyArray<LoggedEvent>): ReadonlyArray<string> {
  const places = new Map<string, number[]>();
  for (const { g, step } of log) places.set(step, [...(places.get(step) ?? []), g]);
  const apart = [...places].filter(([, gs]) => (gs.at(-1) ?? 0) - (gs[0] ?? 0) !== gs.length - 1);
  const words = log.flatMap(({ type, body }) => (type === 'note' ? [wordsOf(body)] : []));
  return [...twice(log.map(({ id }) => id)), ...apart.map(([step]) => `step ${step}`), ...twice(words)];
}

function wordsOf(body: string): string {
  const { text, case: about } = JSON.parse(body) as { readonly text: string; readonly case: string };
  return `${about} ${text}`;
}

function twice(names: ReadonlyArray<string>): ReadonlyArray<string> {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

/** P4: numbers that are missing. */
export function holes(log: ReadonlyArray<LoggedEvent>): ReadonlyArray<number> {
  return log.flatMap(({ g }, place) => (g === place + 1 ? [] : [g]));
}

const LINKED = [
  'g',
  'id',
  'subject',
  'position',
  'type',
  'at',
  'recorded_at',
  'received_at',
  'by',
  'version',
  'desk',
  'login',
  'step',
];

interface Linked extends Record<string, unknown> {
  readonly g: number;
  readonly body: string;
  readonly body_sha: Buffer;
  readonly erased: boolean;
  readonly imported: boolean;
  readonly chain: Buffer;
}

/** P6: the first event at which the chain does not hold, computed outside of the server; null for a whole one. */
export async function chainBrokenAt({ ask }: Pick<Connected, 'ask'>, team: number): Promise<number | null> {
  const rows = await ask<Linked>(
    "SELECT * FROM desk.event WHERE team = $1 AND log = 'cases' ORDER BY g",
    team,
  );
  let chain: Buffer = Buffer.alloc(0);
  for (const row of rows) {
    const joined = [...LINKED.map((column) => row[column]), row.imported ? 1 : 0, ''].join('\n');
    chain = sha256(chain, joined, row.body_sha);
    if (!chain.equals(row.chain) || (!row.erased && !sha256(row.body).equals(row.body_sha))) return row.g;
  }
  const [end] = await ask<{ chain: Buffer }>(
    "SELECT chain FROM desk.log WHERE team = $1 AND log = 'cases'",
    team,
  );
  return end?.chain.equals(chain) === true ? null : rows.length;
}

function sha256(...parts: ReadonlyArray<Buffer | string>): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function idsIn(body: string): ReadonlyArray<string> {
  const { events } = JSON.parse(body) as { readonly events: ReadonlyArray<{ readonly id: string }> };
  return events.map(({ id }) => id);
}
