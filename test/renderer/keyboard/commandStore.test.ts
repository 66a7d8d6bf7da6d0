import { expect, it } from 'vitest';
import { commandNow, useCommandLayers } from '../../../renderer/keyboard/commandStore.ts';

it('what two parts of the screen offer stays offered until both have taken it away', () => {
  const { offer } = useCommandLayers.getState();
  const commands = { note: () => undefined };
  const first = offer(commands);
  const second = offer(commands);
  first();
  expect(commandNow('note')).toBe(commands.note);
  second();
  expect(commandNow('note')).toBeUndefined();
});
