import { existsSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type Milliseconds, SECOND } from '../../../shared/calendar/instant/instant.ts';
import type { StoredEvent } from '../../persistence/upcast.ts';
import type { DeskCore } from '../deskCore.ts';
import type { MakingBeside } from '../deskOptions.ts';
import { type BlockingPort, createBlockingPort, createCounts } from './blockingPort.ts';
import type { MadeCase } from './makeCase.ts';
import type { FromThread, MadeBatch, MakingTask, ToThread } from './makingTalk.ts';

/** What is to be made: the events of a case, all of them; null for one that is to be made here. */
export interface ToMake {
  readonly stored: ReadonlyArray<StoredEvent> | null;
}

const MANY = 1_000;

/** What crosses of so many cases are texts that V8 keeps among the small objects: memory for a large one is asked of the system each time. */
const BATCH = 20;

/** Batches that are under way: while one is written the next are made. */
const AHEAD = 20;

/** A batch takes some milliseconds. A thread that says nothing for so long has ended. */
const PATIENCE = 60 * SECOND;

/**
 * Gives each case with what a thread beside made of its events, in order, while what was given before is written; with
 * null where the case is to be made here: without a thread, or where it could not make it.
 */
export function* madeBeside<T extends ToMake>(
  core: DeskCore,
  count: number,
  cases: Iterable<T>,
): Generator<readonly [T, MadeCase | null]> {
  const { making } = core;
  const isWorthIt = making !== null && count >= (making.atLeast ?? MANY) && existsSync(making.script);
  const thread = isWorthIt ? startThread(core, making) : null;
  if (thread === null) {
    for (const one of cases) yield [one, null];
    return;
  }
  try {
    yield* batchByBatch(thread, cases);
  } finally {
    thread.end();
  }
}

function* batchByBatch<T extends ToMake>(
  thread: MakingThread,
  cases: Iterable<T>,
): Generator<readonly [T, MadeCase | null]> {
  const waiting = batchesOf(cases);
  const sent: ReadonlyArray<T>[] = [];
  const sendNext = (): void => {
    const next = waiting.next();
    if (next.done === true) return;
    thread.send(next.value);
    sent.push(next.value);
  };
  for (let ahead = 0; ahead < AHEAD; ahead += 1) sendNext();
  for (let batch = sent.shift(); batch !== undefined; batch = sent.shift()) {
    const made = thread.answer();
    sendNext();
    for (const [place, one] of batch.entries()) yield [one, made?.[place] ?? null];
  }
}

function* batchesOf<T>(cases: Iterable<T>): Generator<ReadonlyArray<T>> {
  let batch: T[] = [];
  for (const one of cases) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface MakingThread {
  send(batch: ReadonlyArray<ToMake>): void;
  /** What was made of the oldest batch that was sent; null once the thread is lost. */
  answer(): MadeBatch | null;
  end(): void;
}

function startThread(core: DeskCore, { script, patience = PATIENCE }: MakingBeside): MakingThread {
  const { port1, port2 } = new MessageChannel();
  const counts = createCounts();
  const edited = core.calendars.ownlyEdited();
  const task: MakingTask = {
    port: port2,
    counts,
    editions: [...core.editions.values()],
    by: core.by(),
    edited,
  };
  const worker = new Worker(script, { workerData: task, transferList: [port2] });
  // A thread that ends says nothing more: the cases are made here.
  worker.on('error', () => undefined);
  worker.unref();
  const talk = createBlockingPort<ToThread, FromThread>(port1, counts, 0);
  let isLost = false;
  return {
    send(batch) {
      const events = batch.map(({ stored }) => stored ?? []);
      if (!isLost) talk.say({ kind: 'batch', batch: events, now: core.now() });
    },
    answer() {
      if (isLost) return null;
      const made = madeOrTold(core, talk, patience);
      isLost = made === null;
      return made;
    },
    end() {
      talk.say({ kind: 'end' });
      if (isLost) void worker.terminate();
      port1.close();
    },
  };
}

/** Tells the calendars that are asked for in between. */
function madeOrTold(
  core: DeskCore,
  talk: BlockingPort<ToThread, FromThread>,
  patience: Milliseconds,
): MadeBatch | null {
  for (;;) {
    const heard = talk.hear(patience);
    if (heard === null) return null;
    if (heard.kind === 'made') return JSON.parse(heard.json) as MadeBatch;
    talk.say({ kind: 'calendar', calendar: toldOf(core, heard) });
  }
}

/** Null for an edition that is not installed. */
function toldOf(
  { calendars, editions }: DeskCore,
  { customer, edition: id }: Extract<FromThread, { readonly kind: 'asks' }>,
) {
  const edition = editions.get(id);
  return edition === undefined ? null : calendars.told(customer, edition);
}
