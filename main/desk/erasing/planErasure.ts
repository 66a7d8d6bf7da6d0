import { erasedLine } from '../../../shared/erasure/erasedLine.ts';
import type { KnownCodes } from '../../../shared/erasure/keptFields.ts';
import { parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import { filesIn } from '../../persistence/team/filesToSend.ts';
import {
  casesOfCustomer,
  casesOutOf,
  confirmedLinesOf,
  linesThatCarry,
  openingsWithFiles,
  type PlacedLine,
} from '../../persistence/team/linesToErase.ts';
import { EVENT_VERSION } from '../../persistence/upcast.ts';
import type { DeskCore } from '../deskCore.ts';
import { knownCodes } from './knownCodes.ts';
import { planCustomer } from './planCustomer.ts';
import type { ErasedCase, ErasedLine, ErasurePlan, ErasureSubject } from './teamErasing.ts';

/** Says what of the confirmed log an erasure would replace: the case, or those of the customer, and what came out of them, and what care knows of the customer. */
export function planErasure(core: DeskCore, subject: ErasureSubject): ErasurePlan {
  const { database } = core;
  const first = 'case' in subject ? [subject.case] : casesOfCustomer(database, subject.customer);
  const numbers = withFollowers(first, (number) => casesOutOf(database, number));
  const codes = knownCodes(core);
  const planned = numbers.map((number) => planCase(number, linesOf(core, number, numbers), codes));
  const cases = planned.filter((one) => typeof one !== 'string').filter(({ lines }) => lines.length > 0);
  const unreadable = planned.filter((one) => typeof one === 'string');
  const known = 'customer' in subject ? planCustomer(core, subject.customer) : null;
  const isCustomerUnreadable = known === 'unreadable';
  const customer = isCustomerUnreadable ? null : known;
  return { cases, customer, unreadable, isCustomerUnreadable, ...planFiles(core, numbers) };
}

/** A title goes on in the case that carries the RCA, and in those that a request opened. */
function withFollowers(
  first: ReadonlyArray<string>,
  outOf: (number: string) => ReadonlyArray<string>,
): ReadonlyArray<string> {
  const numbers = new Set(first);
  for (const number of numbers) for (const next of outOf(number)) numbers.add(next);
  return [...numbers];
}

/** The lines of a case, and those of other cases in which a step that was set aside carries some of its events. */
function linesOf(core: DeskCore, number: string, all: ReadonlyArray<string>): ReadonlyArray<PlacedLine> {
  const carried = linesThatCarry(core.database, number).filter(({ subject }) => !all.includes(subject));
  return [...confirmedLinesOf(core.database, number), ...carried];
}

/** The number of a case that cannot be read. Lines without words already are no part of it. */
function planCase(number: string, placed: ReadonlyArray<PlacedLine>, codes: KnownCodes): ErasedCase | string {
  const lines: ErasedLine[] = [];
  for (const { id, body, version } of placed) {
    const erased = version > EVENT_VERSION ? null : erasedLine(body, codes);
    if (erased === null) return number;
    if (erased !== body) lines.push({ id, body: erased });
  }
  return { number, title: titleIn(placed[0]?.body ?? ''), lines };
}

function titleIn(line: string): string {
  const read = parseJsonObject(line);
  return read.ok && typeof read.value.title === 'string' ? read.value.title : '';
}

function planFiles(
  { database }: DeskCore,
  numbers: ReadonlyArray<string>,
): Pick<ErasurePlan, 'files' | 'sharedFiles'> {
  const named = new Set(
    numbers.flatMap((number) => confirmedLinesOf(database, number).flatMap(({ body }) => filesIn(body))),
  );
  const elsewhere = namedElsewhere(database, numbers);
  const isShared = (sha256: string): boolean => elsewhere.has(sha256);
  return {
    files: [...named].filter((sha256) => !isShared(sha256)),
    sharedFiles: [...named].filter(isShared),
  };
}

function namedElsewhere(database: DeskCore['database'], numbers: ReadonlyArray<string>): ReadonlySet<string> {
  const own = new Set(numbers);
  return new Set(
    openingsWithFiles(database).flatMap(({ subject, body }) => (own.has(subject) ? [] : filesIn(body))),
  );
}
