import { createEventReader, readEventAgain } from '../../shared/interchange/eventFile.ts';
import type { LineProblem } from '../../shared/interchange/lineProblem.ts';
import type { RefusedRow } from '../../shared/ipc/transferChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { lineReason } from '../../shared/wording/interchangeText.ts';
import type { FileEvents, ImportContext, OnRead, ReadEvent, ReadFile } from './importFormat.ts';
import { lineChunks } from './lines.ts';
import { ChangedFileError, createContentMark, linesAgain } from './linesAgain.ts';

const HEADER = ['line'];

/**
 * Reads JSON Lines; with one wrong line nothing of the file is taken (policy §10). It keeps no line: who takes the events
 * reads the file again, so that a long one needs no more memory than a short one.
 */
export async function readEventLines(
  words: Catalogue,
  path: string,
  context: ImportContext,
  onRead: OnRead,
): Promise<ReadFile> {
  const reader = createEventReader(context);
  const content = createContentMark();
  let wrong: WrongLine | null = null;
  let rows = 0;
  const take = (text: string): void => {
    const read = reader.read(text);
    if (!read.ok) wrong = { problem: read.error, text };
  };
  for await (const { lines, bytes } of lineChunks(path, content.hear)) {
    for (const text of lines) {
      rows += 1;
      if (wrong === null) take(text);
    }
    onRead({ bytes, rows });
  }
  const events = wrong === null ? eventsAgain(path, content.mark(), rows) : [];
  return fileOf(words, { rows, cases: reader.cases(), events, wrong });
}

function eventsAgain(path: string, checked: string, length: number): FileEvents {
  return {
    length,
    *[Symbol.iterator](): Generator<ReadEvent> {
      let row = 0;
      for (const line of linesAgain(path, checked)) {
        const event = readEventAgain(line);
        if (event === null) throw new ChangedFileError();
        row += 1;
        yield { event, line, row };
      }
    },
  };
}

interface WrongLine {
  readonly problem: LineProblem;
  readonly text: string;
}

interface Outcome {
  readonly rows: number;
  readonly cases: number;
  readonly events: FileEvents;
  readonly wrong: WrongLine | null;
}

function fileOf(words: Catalogue, { rows, cases, events, wrong }: Outcome): ReadFile {
  return {
    format: 'jsonl',
    rows,
    cases,
    dateOrder: null,
    needs: [],
    events,
    refused: wrong === null ? [] : [refusedLine(words, wrong.problem)],
    adjusted: [],
    header: HEADER,
    cellsOf: (row) => [wrong?.problem.line === row ? wrong.text : lineAt(events, row)],
    rowsOf: () => [],
  };
}

function refusedLine(words: Catalogue, problem: LineProblem): RefusedRow {
  return { row: problem.line, field: problem.field, reason: lineReason(words, problem) };
}

/** The text of a line that was sound by itself. */
function lineAt(events: FileEvents, row: number): string {
  for (const event of events) {
    if (event.row === row) return event.line ?? '';
  }
  return '';
}
