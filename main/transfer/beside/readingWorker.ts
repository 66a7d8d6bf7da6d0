import { workerData } from 'node:worker_threads';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import {
  createEventReader,
  type EventReader,
  type FileEvent,
} from '../../../shared/interchange/eventFile.ts';
import { type BlockingPort, createBlockingPort } from '../../desk/making/blockingPort.ts';
import { createLineCutter, type Line } from '../lineCutter.ts';
import { piecesOf } from '../linesAgain.ts';
import type { FromReader, ReadingTask, ToReader } from './readingTalk.ts';

/** Lines that cross together: some 60 KB of text, which stays among the small objects of the other side. */
const TOGETHER = 200;

/** Sent and not yet asked for: the reading is ahead of the writing by no more than this. */
const AHEAD = 16;

/** The thread beside the one that writes: reads and checks the lines of a file, until its end or until it is told to end. */
function work({ path, port, counts, editions }: ReadingTask): void {
  const talk = createBlockingPort<FromReader, ToReader>(port, counts, 1);
  const reader = createEventReader({ edition: (id) => (editions.has(id) ? id : undefined) });
  try {
    send(talk, reader, path);
  } catch {
    talk.say({ kind: 'wrong' });
  }
  port.close();
}

function send(talk: BlockingPort<FromReader, ToReader>, reader: EventReader, path: string): void {
  let rows = 0;
  let sent = 0;
  for (const { events, bytes } of checkedLines(reader, path)) {
    for (let from = 0; from < events.length; from += TOGETHER) {
      if (sent >= AHEAD && talk.hear(Number.POSITIVE_INFINITY)?.kind !== 'more') return;
      sent += 1;
      const together = events.slice(from, from + TOGETHER);
      rows += together.length;
      talk.say({ kind: 'lines', values: together.flatMap(valuesOf), bytes });
    }
  }
  talk.say({ kind: 'end', rows, cases: reader.cases() });
}

interface CheckedLines {
  readonly events: ReadonlyArray<FileEvent>;
  /** How much of the file has been read. */
  readonly bytes: number;
}

function* checkedLines(reader: EventReader, path: string): Generator<CheckedLines> {
  const cutter = createLineCutter();
  let bytes = 0;
  const checked = (lines: ReadonlyArray<Line>): CheckedLines => ({
    events: lines.map((line) => soundEvent(reader, line)),
    bytes,
  });
  for (const piece of piecesOf(path)) {
    bytes += piece.length;
    yield checked(cutter.cut(piece));
  }
  yield checked(cutter.end());
}

/** Throws for a line that is wrong. */
function soundEvent(reader: EventReader, line: Line): FileEvent {
  const read = line === null ? null : reader.read(line);
  if (read?.ok !== true) throw new Error('A line is wrong.');
  return read.value;
}

/** In the order of `VALUES_OF_LINE`. */
function valuesOf({ event, text }: FileEvent): ReadonlyArray<string | number | null> {
  return [text, event.id ?? null, event.case, event.type, event.at, event.by, holidaysOf(event)];
}

function holidaysOf(event: CaseEvent): string | null {
  const holidays = event.type === 'opened' ? event.customer.holidays : null;
  return typeof holidays === 'string' ? holidays : null;
}

work(workerData as ReadingTask);
