import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { specOf, type Vector, vectors } from '../../shared/calendar/oracle.ts';
import type { PeerQuestion } from './peerAnswers.ts';
import type { Peer } from './peers/peer.ts';

/** How a peer did on the questions of the oracle that it can be asked. */
export interface Correctness {
  readonly asked: number;
  readonly right: number;
  /** Not answered within the patience; the process had to be ended. */
  readonly hung: number;
}

const PATIENCE_MS = 500;

/** Asks a peer each `step`-th question of the oracle about lengths and deadlines, in a process that may hang. */
export async function correctnessOf(peer: Peer, step: number): Promise<Correctness> {
  const questions = vectors.filter(({ op }) => op === 'add' || op === 'between');
  let [asked, right, hung] = [0, 0, 0];
  let child = await startPeer(peer);
  for (let at = 0; at < questions.length; at += step) {
    const vector = questions[at] as Vector;
    asked += 1;
    const answer = await askChild(child, questionOf(vector));
    if (answer === 'hung') {
      hung += 1;
      child.kill('SIGKILL');
      child = await startPeer(peer);
    } else if (answer !== null && isRight(peer, vector, answer)) right += 1;
  }
  child.kill();
  return { asked, right, hung };
}

async function startPeer(peer: Peer): Promise<ChildProcess> {
  const child = fork(join(process.cwd(), 'test/bench/.built/peerAnswers.mjs'), [peer.name], { execArgv: [] });
  // The first answer takes as long as the program takes to load.
  child.send(questionOf(vectors.find(({ op }) => op === 'add') as Vector));
  await once(child, 'message');
  return child;
}

async function askChild(child: ChildProcess, question: PeerQuestion): Promise<number | null | 'hung'> {
  const patience = new AbortController();
  const answered = once(child, 'message', { signal: patience.signal }).then(
    ([message]) => (message as { readonly answer: number | null }).answer,
  );
  child.send(question);
  const late = wait(PATIENCE_MS, 'hung' as const, { signal: patience.signal });
  const result = await Promise.race([answered, late]);
  const ended = Promise.allSettled([answered, late]);
  patience.abort();
  await ended;
  return result;
}

function questionOf(vector: Vector): PeerQuestion {
  const spec = specOf(vector);
  return vector.op === 'add'
    ? { spec, op: 'add', t: instant(vector.t), other: vector.ms }
    : { spec, op: 'between', t: instant(vector.a), other: instant(vector.b) };
}

/** Who answers in whole minutes is right with those. */
function isRight({ precision }: Peer, vector: Vector, answer: number): boolean {
  const expected = typeof vector.expect === 'string' ? instant(vector.expect) : Number(vector.expect);
  return Math.abs(answer - expected) < precision || answer === expected;
}

function instant(text: string): number {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(`${text} is no instant.`);
  return parsed.value;
}
