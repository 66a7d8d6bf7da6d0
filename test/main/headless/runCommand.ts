import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runDesk } from '../../../main/headless/runDesk.ts';
import type { OwnZone } from '../../../shared/calendar/zone/ownZone.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { english } from '../../../shared/messages/en/english.ts';

export const MONDAY_0914 = '2026-12-07T09:14:22+02:00';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command that still runs: what it has printed so far, and what it waits for. */
export interface RunningCommand {
  readonly input: PassThrough;
  out(): string;
  /** Ends once the output has so many lines. */
  outLines(count: number): Promise<ReadonlyArray<string>>;
  readonly done: Promise<Printed>;
}

const IN_BUCHAREST: OwnZone = { zone: 'Europe/Bucharest', unknown: null };

/** Where a command runs; on that Monday, in English, without a terminal, unless told otherwise. */
export interface Around {
  readonly ownZone?: OwnZone;
  readonly words?: Catalogue;
  readonly now?: () => number;
  /** Somebody sits at a terminal: what is typed comes by the input. */
  readonly isTerminal?: boolean;
}

export function startDesk(
  args: ReadonlyArray<string>,
  {
    ownZone = IN_BUCHAREST,
    words = english,
    now = () => Date.parse(MONDAY_0914),
    isTerminal = false,
  }: Around = {},
): RunningCommand {
  const [output, errors] = [createTape(), createTape()];
  const input = new PassThrough();
  if (isTerminal) for (const end of [input, errors.stream]) Object.assign(end, { isTTY: true });
  const done = runDesk(args, {
    input,
    output: output.stream,
    errors: errors.stream,
    now,
    words,
    version: '0.0.0',
    ownZone,
    atExit: () => () => undefined,
  }).then((code) => ({ code, out: output.text(), err: errors.text() }));
  return { input, out: output.text, outLines: output.lines, done };
}

/** Runs a command to its end, with a text as its standard input. */
export function desk(
  args: ReadonlyArray<string>,
  input = '',
  ownZone = IN_BUCHAREST,
  words: Catalogue = english,
): Promise<Printed> {
  const command = startDesk(args, { ownZone, words });
  command.input.end(input);
  return command.done;
}

export function temporaryFile(text: string | Buffer, name = 'events.jsonl'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function linesOf(text: string): ReadonlyArray<string> {
  return text.split('\n').filter((line) => line !== '');
}

function createTape() {
  const chunks: string[] = [];
  let heard = (): void => undefined;
  const text = (): string => chunks.join('');
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      heard();
      done();
    },
  });
  const lines = (count: number): Promise<ReadonlyArray<string>> =>
    new Promise((ready) => {
      heard = () => {
        if (linesOf(text()).length >= count) ready(linesOf(text()));
      };
      heard();
    });
  return { stream, text, lines };
}
