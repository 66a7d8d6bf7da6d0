import { expectTypeOf, it } from 'vitest';
import { type Handler, reads, writes } from '../../../main/ipc/handler.ts';
import { ok } from '../../../shared/lang/result.ts';

const undone = ok({ case: '48001', type: 'responded' });

// The compiler checks these: `npm test -- types` fails where a handler of the wrong form would be taken.
it('a handler that does not say that it writes is refused by the compiler where the contract says so', () => {
  expectTypeOf(reads(() => undone)).not.toExtend<Handler<'case.undo'>>();
});

it('a handler that says that it writes is refused by the compiler where the contract denies it', () => {
  expectTypeOf(writes(() => ok([]))).not.toExtend<Handler<'alert.list'>>();
});

it('a handler that says neither is refused by the compiler', () => {
  expectTypeOf(() => undone).not.toExtend<Handler<'case.undo'>>();
});
