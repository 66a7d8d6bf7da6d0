import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { DateOrder } from './importFormat.ts';
import { possibleOrders, readWritten } from './localMoment.ts';

/** A date that only one order can read. */
interface Proof {
  readonly order: DateOrder;
  readonly row: number;
  readonly text: string;
}

/** In which order the dates of a file are read, and what of the file proves it. */
export interface ChosenOrder {
  /** Null when it is neither given nor proved. */
  readonly order: DateOrder | null;
  readonly proof: ImportPlan['dateOrder'];
  /** Rows prove different orders. */
  readonly isMixed: boolean;
  /** No date of the file waits for an answer. */
  readonly isMoot: boolean;
}

/** Finds the order of day and month that a file itself proves, or takes the one that is given; it guesses none. */
export function chooseDateOrder(
  { transfer }: Catalogue,
  dates: Iterable<{ readonly row: number; readonly text: string }>,
  given: DateOrder | undefined,
): Result<ChosenOrder, string> {
  const { proofs, isMoot } = proofsIn(dates);
  const [first, second] = proofs;
  const isMixed = second !== undefined;
  const proof = first === undefined || isMixed ? null : asProved(first);
  if (given === undefined) return ok({ order: proof?.order ?? null, proof, isMixed, isMoot });
  const isContradicted = first !== undefined && !proofs.some(({ order }) => order === given);
  if (isContradicted) return err(transfer.contradicted(given, first.row, first.text));
  return ok({ order: given, proof, isMixed, isMoot });
}

/** The first proof of each order. */
function proofsIn(dates: Iterable<{ readonly row: number; readonly text: string }>): {
  readonly proofs: ReadonlyArray<Proof>;
  readonly isMoot: boolean;
} {
  const proofs = new Map<DateOrder, Proof>();
  let isMoot = true;
  for (const { row, text } of dates) {
    const written = readWritten(text);
    if (written === null) continue;
    isMoot = false;
    const [order, another] = possibleOrders(written);
    if (order === undefined || another !== undefined || proofs.has(order)) continue;
    proofs.set(order, { order, row, text });
  }
  return { proofs: [...proofs.values()].sort((a, b) => a.row - b.row), isMoot };
}

/** The number that can be no month says it best; a year in front speaks for itself. */
function asProved({ order, row, text }: Proof): NonNullable<ImportPlan['dateOrder']> {
  const numbers = readWritten(text)?.numbers ?? [0, 0, 0];
  const provedBy = order === 'ymd' ? text : String(order === 'dmy' ? numbers[0] : numbers[1]);
  return { order, provedByRow: row, provedBy };
}
