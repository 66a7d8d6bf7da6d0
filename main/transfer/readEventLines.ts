import { createEventReader } from '../../shared/interchange/eventFile.ts';
import type { LineProblem } from '../../shared/interchange/lineProblem.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { lineReason } from '../../shared/wording/interchangeText.ts';
import type { ImportContext, OnRead, ReadEvent, ReadFile } from './importFormat.ts';
import { lineChunks } from './lines.ts';

const HEADER = ['line'];

/** Reads JSON Lines; with one wrong line nothing of the file is taken (policy §10). */
export async function readEventLines(
  words: Catalogue,
  path: string,
  context: ImportContext,
  onRead: OnRead,
): Promise<ReadFile> {
  const reader = createEventReader(context);
  const events: ReadEvent[] = [];
  const cases = new Set<string>();
  let problem: LineProblem | null = null;
  let wrongText = '';
  let rows = 0;
  for await (const { lines, bytes } of lineChunks(path)) {
    for (const text of lines) {
      rows += 1;
      if (problem !== null) continue;
      const read = reader.read(text);
      if (read.ok) {
        events.push({ event: read.value.event, line: text, row: rows });
        cases.add(read.value.event.case);
      } else {
        problem = read.error;
        wrongText = text;
      }
    }
    onRead({ bytes, rows });
  }
  return fileOf(words, { rows, cases, events, problem, wrongText });
}

interface Outcome {
  readonly rows: number;
  readonly cases: ReadonlySet<string>;
  readonly events: ReadonlyArray<ReadEvent>;
  readonly problem: LineProblem | null;
  readonly wrongText: string;
}

function fileOf(words: Catalogue, { rows, cases, events, problem, wrongText }: Outcome): ReadFile {
  return {
    format: 'jsonl',
    rows,
    cases: cases.size,
    dateOrder: null,
    needs: [],
    events: problem === null ? events : [],
    refused:
      problem === null
        ? []
        : [{ row: problem.line, field: problem.field, reason: lineReason(words, problem) }],
    adjusted: [],
    header: HEADER,
    cellsOf: (row) => [problem?.line === row ? wrongText : (events[row - 1]?.line ?? '')],
    rowsOf: () => [],
  };
}
