import { expect, it } from 'vitest';
import { type Handler, reads, writes } from '../../../main/ipc/handler.ts';
import { ok } from '../../../shared/lang/result.ts';

const undone = ok({ case: '48001', type: 'responded' });

it('a handler that does not say that it writes is refused by the compiler where the contract says so', () => {
  // @ts-expect-error The contract says of `case.undo` that it writes.
  const handler: Handler<'case.undo'> = reads(() => undone);
  expect(handler.kind).toBe('reads');
});

it('a handler that says that it writes is refused by the compiler where the contract denies it', () => {
  // @ts-expect-error The contract says of `alert.list` that it does not write.
  const handler: Handler<'alert.list'> = writes(() => ok([]));
  expect(handler.kind).toBe('writes');
});

it('a handler that says neither is refused by the compiler', () => {
  // @ts-expect-error A bare function says nothing of writing.
  const handler: Handler<'case.undo'> = () => undone;
  expect(handler).not.toHaveProperty('kind');
});
