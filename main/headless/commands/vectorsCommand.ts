import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Command } from 'commander';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { type LineProblem, shown } from '../../../shared/interchange/lineProblem.ts';
import { parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { answerBusinessTime, businessTimeVectorSchema } from '../../../shared/vectors/businessTimeVector.ts';
import { answerCaseClocks, caseClocksVectorSchema } from '../../../shared/vectors/caseClocksVector.ts';
import { answerQueueOrder, queueOrderVectorSchema } from '../../../shared/vectors/queueOrderVector.ts';
import { createVectorContext } from '../../../shared/vectors/vectorContext.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import { quotedError } from '../../files/systemReason.ts';
import { lineBatches } from '../readLines.ts';
import type { Headless } from '../surroundings.ts';
import { oneLine } from '../textTable.ts';

const SHOWN = 10;

/** `vectors`: holds the engine against files of questions with their answers. */
export function addVectors(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('vectors')
    .description(command.vectors)
    .argument('<file...>', option.files)
    .option('--actual', option.actual)
    .action(async (files: ReadonlyArray<string>, { actual = false }: { actual?: boolean }) => {
      if (actual) await printAnswers(files, headless);
      else await compareAnswers(files, headless);
    });
}

async function printAnswers(files: ReadonlyArray<string>, headless: Headless): Promise<void> {
  for await (const { key, name, actual } of answersOf(files, headless)) {
    headless.out.line(JSON.stringify({ [key]: name, actual }));
  }
}

async function compareAnswers(files: ReadonlyArray<string>, headless: Headless): Promise<void> {
  const words = headless.words.headless;
  const differences: string[] = [];
  let passed = 0;
  let failed = 0;
  for await (const { name, place, actual, expected } of answersOf(files, headless)) {
    if (isDeepStrictEqual(actual, expected)) {
      passed += 1;
      continue;
    }
    failed += 1;
    if (failed > SHOWN) continue;
    differences.push(
      words.vectorFailed(oneLine(name), oneLine(place)),
      words.vectorExpected(JSON.stringify(expected)),
      words.vectorActual(JSON.stringify(actual)),
    );
  }
  headless.out.line(words.vectorsDone(passed, failed));
  for (const line of differences) headless.out.line(line);
  if (failed > SHOWN) headless.out.line(words.vectorsMore(failed - SHOWN));
  if (failed > 0) headless.finish(1);
}

/** A question with the engine's answer beside the expected one. */
interface Answered {
  readonly key: 'id' | 'name';
  readonly name: string;
  readonly place: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

async function* answersOf(files: ReadonlyArray<string>, headless: Headless): AsyncGenerator<Answered> {
  const answer = createAnswerer(headless.words);
  for (const file of files) {
    let line = 0;
    for await (const batch of lineBatches(headless, file)) {
      for (const text of batch) {
        line += 1;
        yield answer(text ?? '', `${basename(file)}:${line}`);
      }
    }
  }
}

function createAnswerer(words: Catalogue): (text: string, place: string) => Answered {
  const shelf = createCalendarShelf();
  const context = createVectorContext();
  const engine = (vector: Readonly<Record<string, unknown>>): unknown => {
    if ('op' in vector) return answerBusinessTime(businessTimeVectorSchema.parse(vector), shelf);
    if ('order' in vector)
      return worded(words, answerQueueOrder(queueOrderVectorSchema.parse(vector), context));
    return worded(words, answerCaseClocks(caseClocksVectorSchema.parse(vector), context));
  };
  return (text, place) => {
    const vector = vectorOf(text);
    const key = 'id' in vector ? 'id' : 'name';
    const named = vector[key] ?? place;
    const name = typeof named === 'string' ? named : shown(named);
    const expected = 'order' in vector ? vector.order : vector.expect;
    return { key, name, place, expected, actual: plain(words, () => engine(vector)) };
  };
}

/** An answer as it is; a refusal with the sentence that the command `clocks` would print. */
function worded<T extends object | null>(
  words: Catalogue,
  answer: T | { readonly refused: LineProblem },
): unknown {
  if (answer === null || !('refused' in answer)) return answer;
  const { line, field, problem } = answer.refused;
  return { refused: { line, field, problem, reason: lineReason(words, answer.refused) } };
}

function vectorOf(text: string): Readonly<Record<string, unknown>> {
  const read = parseJsonObject(text);
  return read.ok ? read.value : {};
}

/** An answer as JSON has it. A question that cannot be put has a reason in its place, so that the others are still asked. */
function plain(words: Catalogue, ask: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(ask())) as unknown;
  } catch (error) {
    const isForeign = error instanceof Error && error.name === 'ZodError';
    return { refused: isForeign ? words.headless.noVector : quotedError(words, error) };
  }
}
