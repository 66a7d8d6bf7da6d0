import type { Channel, contract, ParsedRequest, Response } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { ok } from '../../shared/lang/result.ts';
import type { ImportTurn } from './importTurn.ts';

type Outcome<A> = Result<A, DeskProblem>;
type Work<Q, A> = (request: Q) => Outcome<A> | Promise<Outcome<A>>;

/** Answers the requests of one channel. `kind` says whether that may write to the case file. */
export interface Answering<Kind extends 'reads' | 'writes', Q, A> {
  readonly kind: Kind;
  readonly answer: (request: Q, turn: ImportTurn) => Outcome<A> | Promise<Outcome<A>>;
}

/** The handler that the contract demands: made by `reads` where the channel does not write, else by one of the others. */
export type Handler<C extends Channel> = Answering<
  (typeof contract)[C]['writes'] extends false ? 'reads' : 'writes',
  ParsedRequest<C>,
  Response<C>
>;

/** One handler for each channel of a domain: a channel without one does not compile. */
export type HandlersOf<Domain> = { readonly [C in keyof Domain & Channel]: Handler<C> };

/** One handler for each channel of the contract. */
export type Handlers = HandlersOf<typeof contract>;

/** Makes a handler that does not write: it answers at once, also while an import holds the file. */
export function reads<Q, A>(work: Work<Q, A>): Answering<'reads', Q, A> {
  return { kind: 'reads', answer: work };
}

/** Makes a handler that writes: at once, or after an import that holds the file. Work that was held up begins anew then. */
export function writes<Q, A>(work: Work<Q, A>): Answering<'writes', Q, A> {
  return { kind: 'writes', answer: (request, turn) => turn.inTurn(() => work(request)) };
}

/**
 * Makes a handler that writes after a preparation that is done once and needs no turn, such as asking a person for a
 * file. Where the preparation gives null, the answer is null and nothing is written.
 */
export function writesAfter<Q, P, A>(
  prepare: (request: Q) => Promise<P | null>,
  work: (prepared: P, request: Q) => Outcome<A>,
): Answering<'writes', Q, A | null> {
  return {
    kind: 'writes',
    answer: async (request, turn) => {
      const prepared = await prepare(request);
      return prepared === null ? ok(null) : turn.inTurn(() => work(prepared, request));
    },
  };
}

/** Makes a handler that writes in many steps, each in its own turn: what was done before an import stays done. */
export function writesStepwise<Q, A>(
  work: (request: Q, inTurn: ImportTurn['inTurn']) => Promise<Outcome<A>>,
): Answering<'writes', Q, A> {
  return { kind: 'writes', answer: (request, turn) => work(request, turn.inTurn) };
}

/** Makes the handler of an import: the work that it passes to `during` holds the file, and other writers wait for its end. */
export function imports<Q, A>(
  work: (request: Q, during: ImportTurn['during']) => Promise<Outcome<A>>,
): Answering<'writes', Q, A> {
  return { kind: 'writes', answer: (request, turn) => work(request, turn.during) };
}
