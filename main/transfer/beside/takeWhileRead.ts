import { existsSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type Milliseconds, SECOND } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { Appended, Desk, IncomingEvent, IncomingEvents } from '../../desk/desk.ts';
import { type BlockingPort, createBlockingPort, createCounts } from '../../desk/making/blockingPort.ts';
import {
  type FromReader,
  type LineValues,
  type ReadingTask,
  type ToReader,
  VALUES_OF_LINE,
} from './readingTalk.ts';

/** A thread that reads a file, and from which size on it is worth its start. */
export interface ReadingBeside {
  /** The built `readingWorker`. */
  readonly script: string;
  /** In bytes. */
  readonly atLeast?: number;
  /** How long it may say nothing before it is taken for lost. */
  readonly patience?: Milliseconds;
}

/** A file of JSON Lines that is to be taken while it is read. */
export interface FileToTake {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly knowsCountry: (code: string) => boolean;
}

/** What was taken of it, and what it held. */
export interface TakenWhileRead {
  readonly appended: Appended;
  readonly rows: number;
  readonly cases: number;
}

/** Some 4,000 lines. */
const MANY = 1_000_000;

/** A short line of a short event; what a file of so many bytes holds is known better with each piece. */
const USUAL_LINE = 250;

/** Some lines take a millisecond. A thread that says nothing for so long has ended. */
const PATIENCE = 60 * SECOND;

/** Nothing was taken: a line is wrong, the thread is lost, or the lines are asked for twice, to say which of them is refused. */
class ReadAnew extends Error {}

/**
 * Puts the lines of a file into the log while a thread beside reads and checks them. All of it or nothing: null where nothing
 * was taken, because the file is short, wrong, or refused by the desk; who reads it in one thread finds out why. A throw from
 * `onProgress` undoes everything and goes on to the caller.
 */
export function takeWhileRead(
  desk: Desk,
  file: FileToTake,
  { script, atLeast = MANY, patience = PATIENCE }: ReadingBeside,
  onProgress: (done: number, of: number) => void,
): TakenWhileRead | null {
  if (file.size < atLeast || !existsSync(script)) return null;
  const lines = linesBeside(desk, file, { script, patience });
  try {
    const appended = desk.appendEvents(lines, {
      source: 'import',
      onProgress: (done) => onProgress(done, lines.length),
    });
    return appended.ok ? { appended: appended.value, ...lines.held() } : null;
  } catch (error) {
    if (error instanceof ReadAnew) return null;
    throw error;
  }
}

interface LinesBeside extends IncomingEvents {
  /** What the file held, once all of it was read. */
  held(): { readonly rows: number; readonly cases: number };
}

function linesBeside(
  desk: Desk,
  { path, size, knowsCountry }: FileToTake,
  { script, patience }: { readonly script: string; readonly patience: Milliseconds },
): LinesBeside {
  const held = { rows: 0, cases: 0 };
  let length = Math.ceil(size / USUAL_LINE);
  let isBegun = false;
  function* read(talk: BlockingPort<ToReader, FromReader>): Generator<IncomingEvent> {
    for (;;) {
      const heard = talk.hear(patience);
      if (heard === null || heard.kind === 'wrong') throw new ReadAnew();
      if (heard.kind === 'end') {
        held.cases = heard.cases;
        return;
      }
      talk.say({ kind: 'more' });
      held.rows += heard.values.length / VALUES_OF_LINE;
      length = Math.ceil((held.rows * size) / heard.bytes);
      yield* eventsOf(heard.values, knowsCountry);
    }
  }
  return {
    get length() {
      return length;
    },
    held: () => held,
    *[Symbol.iterator]() {
      if (isBegun) throw new ReadAnew();
      isBegun = true;
      const thread = startThread(desk, path, script);
      try {
        yield* read(thread.talk);
      } finally {
        thread.end();
      }
    },
  };
}

/** The lines as the log asks for them: their text is the record, and of what it says only the stamp and the holidays are wanted. */
function* eventsOf(values: LineValues, knowsCountry: (code: string) => boolean): Generator<IncomingEvent> {
  for (let at = 0; at < values.length; at += VALUES_OF_LINE) {
    const [line, id, number, type, instant, by, holidays] = values.slice(at, at + VALUES_OF_LINE);
    if (typeof holidays === 'string' && !knowsCountry(holidays)) throw new ReadAnew();
    const stamp = { case: number, type, at: instant, by, ...(id === null ? {} : { id }) };
    const event = (type === 'opened' ? { ...stamp, customer: { holidays } } : stamp) as CaseEvent;
    yield { event, line: line as string };
  }
}

function startThread(desk: Desk, path: string, script: string) {
  const { port1, port2 } = new MessageChannel();
  const counts = createCounts();
  const editions = new Set(desk.editions().map(({ id }) => id));
  const task: ReadingTask = { path, port: port2, counts, editions };
  const worker = new Worker(script, { workerData: task, transferList: [port2] });
  // A thread that ends says nothing more, and is not waited for: the file is read here.
  worker.on('error', () => undefined);
  worker.unref();
  return {
    talk: createBlockingPort<ToReader, FromReader>(port1, counts, 0),
    end: () => {
      port1.close();
      void worker.terminate();
    },
  };
}
