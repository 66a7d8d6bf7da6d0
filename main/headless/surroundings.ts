import type { Readable, Writable } from 'node:stream';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { OwnZone } from '../../shared/calendar/zone/ownZone.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Printer } from './printer.ts';

/** What the command meets outside: the terminal, the clock, the end of its process. */
export interface Surroundings {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  now(): Instant;
  /** The language in which the command speaks. */
  readonly words: Catalogue;
  /** Of the package that the command came in. */
  readonly version: string;
  /** The zone of the person at the terminal. */
  readonly ownZone: OwnZone;
  /** Registers what must be put in order when the process ends early; gives the undo. */
  atExit(putInOrder: () => void): () => void;
}

/** What a command is given of its surroundings. */
export interface Headless extends Pick<Surroundings, 'words' | 'input' | 'now' | 'version' | 'atExit'> {
  /** The name of the zone of the person at the terminal. */
  readonly zone: string;
  readonly out: Printer;
  readonly err: Printer;
  /** Where a bar may be drawn; null when nobody looks. */
  readonly terminal: Writable | null;
  /** Sets the exit code; 0 unless a command says otherwise. */
  finish(code: number): void;
}
