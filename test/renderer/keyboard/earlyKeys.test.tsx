import { act, fireEvent, render } from '@testing-library/react';
import { useMemo } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Commands } from '../../../renderer/keyboard/commandStore.ts';
import { useEarlyKeys } from '../../../renderer/keyboard/earlyKeys.ts';
import { useCommands } from '../../../renderer/keyboard/useCommands.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { said } from '../support/openWindow.ts';

const { keep } = useEarlyKeys.getState();
const done: string[] = [];

beforeEach(() => {
  done.length = 0;
  useEarlyKeys.setState({ presses: [] });
  window.addEventListener('keydown', keep);
});
afterEach(() => window.removeEventListener('keydown', keep));

/** Commands of the frame and of a case; the palette has a field. */
function Window() {
  const commands = useMemo<Commands>(() => {
    const does = (name: string) => () => void done.push(name);
    return {
      palette: () => useScreen.getState().lay({ kind: 'palette', prefix: '' }),
      back: () => useScreen.getState().lay(null),
      'go:breached': does('go:breached'),
      newDraft: does('newDraft'),
      respond: does('respond'),
      note: does('note'),
      restore: does('restore'),
      next: does('next'),
      open: does('open'),
      undo: does('undo'),
    };
  }, []);
  useCommands(commands);
  useKeys();
  const isPalette = useScreen(({ overlay }) => overlay?.kind === 'palette');
  return isPalette ? (
    <div role="dialog">
      <input type="text" aria-label="Find" />
    </div>
  ) : null;
}

/** A press at an instant of the page, in ms. */
function press(key: string, at = 0, held: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...held });
  vi.spyOn(event, 'timeStamp', 'get').mockReturnValue(at);
  act(() => void fireEvent(document.body, event));
}

function typed(...keys: ReadonlyArray<string>): void {
  for (const key of keys) press(key);
}

it('what opens a place does so when the window is drawn, and the letters behind it come into its field', () => {
  press('k', 0, { ctrlKey: true });
  typed('a', 'c', 'x', 'Backspace', 'm', 'e', 'Enter');
  const { getByRole } = render(<Window />);
  const field = getByRole('textbox') as HTMLInputElement;
  act(() => field.focus());
  expect(field.value).toBe('acme');
  expect(done).toEqual([]);
});

it('both keys of a pair open their view', () => {
  typed('g', 'b');
  render(<Window />);
  expect(done).toEqual(['go:breached']);
});

it('a key of a case does nothing and says so: no case was on the screen', () => {
  typed('r');
  render(<Window />);
  expect(done).toEqual([]);
  expect(said()).toMatch(/: pressed before a case was on the screen\. Nothing was done$/);
});

it('nor does what is typed on behind it, before and after the window is drawn, until a pause', () => {
  press('n', 0);
  press('c', 100);
  render(<Window />);
  press('r', 300);
  press('t', 1_200);
  press('Enter', 1_300);
  expect(done).toEqual([]);
  press('r', 2_400);
  expect(done).toEqual(['respond']);
});

it('Escape ends at once what is typed on', () => {
  press('n', 0);
  render(<Window />);
  press('Escape', 100);
  press('r', 200);
  expect(done).toEqual(['respond']);
});

it('nothing is taken back by a key that was pressed before anything was seen', () => {
  press('z', 0, { ctrlKey: true });
  render(<Window />);
  expect(done).toEqual([]);
  expect(said()).toContain('pressed before the window was drawn');
});

it('walking through rows that were not there does nothing, and needs no words', () => {
  typed('j', 'ArrowDown', 'Enter', 'Escape');
  render(<Window />);
  expect(done).toEqual([]);
  expect(said()).toBeNull();
});

it('Escape takes back what was opened, unless letters wait for its field', () => {
  press('k', 0, { ctrlKey: true });
  typed('Escape', 'c');
  const { queryByRole } = render(<Window />);
  expect(queryByRole('dialog')).toBeNull();
  expect(done).toEqual(['newDraft']);
});

it('letters that wait for a field keep it open', () => {
  press('k', 0, { ctrlKey: true });
  typed('a', 'Escape', 'c');
  const { getByRole } = render(<Window />);
  act(() => getByRole('textbox').focus());
  expect((getByRole('textbox') as HTMLInputElement).value).toBe('ac');
  expect(done).toEqual([]);
});

it('what was pressed while something else was on the screen is not for the queue', () => {
  typed('c');
  useEarlyKeys.getState().forget();
  render(<Window />);
  expect(done).toEqual([]);
});
