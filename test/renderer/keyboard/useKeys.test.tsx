import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { useCommandLayers } from '../../../renderer/keyboard/commandStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { useToast } from '../../../renderer/toast/toastStore.ts';

/** A window whose menu has the focus, open or fading out. */
function Listening({ closed }: { readonly closed: boolean }) {
  useKeys();
  return (
    <div role="menu" tabIndex={-1} {...(closed ? { 'data-closed': '' } : {})}>
      <button type="button">Item</button>
    </div>
  );
}

async function pressedIn(closed: boolean): Promise<number> {
  let count = 0;
  const takeAway = useCommandLayers.getState().offer({
    newDraft: () => {
      count += 1;
    },
  });
  const { getByRole, unmount } = render(<Listening closed={closed} />);
  getByRole('button', { name: 'Item' }).focus();
  await userEvent.keyboard('c');
  unmount();
  takeAway();
  return count;
}

/** A window in which the form of a draft comes later than its screen. */
function Drafting({ isThere }: { readonly isThere: boolean }) {
  useKeys();
  return isThere ? (
    <form data-arrival>
      <input type="text" defaultValue="" />
    </form>
  ) : null;
}

describe('what is typed before the form of a draft is there', () => {
  it('comes into its first field, and is no key of anything', async () => {
    const begun = vi.fn();
    onTestFinished(useCommandLayers.getState().offer({ newDraft: begun }));
    onTestFinished(() => useScreen.setState({ screen: { kind: 'queue' } }));
    useScreen.setState({ screen: { kind: 'draft', draft: null }, overlay: null });
    const { rerender, getByRole, unmount } = render(<Drafting isThere={false} />);
    await userEvent.keyboard('acmx{Backspace}e');
    rerender(<Drafting isThere />);
    act(() => getByRole('textbox').focus());
    const field = getByRole('textbox') as HTMLInputElement;
    expect(field.value).toBe('acme');
    await userEvent.keyboard(' c');
    expect(field.value).toBe('acme c');
    expect(begun).not.toHaveBeenCalled();
    unmount();
  });
});

describe('Esc before the dialog that was asked for is drawn', () => {
  it.each([
    ['takes it back, and leaves nothing else', '{Escape}', null],
    ['keeps it where letters were typed for its field', 'ab{Escape}', { kind: 'alerts' }],
  ])('%s', async (_does, keys, overlay) => {
    const left = vi.fn();
    onTestFinished(useCommandLayers.getState().offer({ back: left }));
    onTestFinished(() => useScreen.setState({ overlay: null }));
    useScreen.setState({ screen: { kind: 'queue' }, overlay: { kind: 'alerts' } });
    const { unmount } = render(<Bare dialog={false} />);
    await userEvent.keyboard(keys);
    expect(useScreen.getState().overlay).toEqual(overlay);
    expect(left).not.toHaveBeenCalled();
    unmount();
  });
});

/** A screen that offers nothing, with a dialog over it or not. */
function Bare({ dialog }: { readonly dialog: boolean }) {
  useKeys();
  const button = <button type="button">Item</button>;
  return dialog ? <div role="dialog">{button}</div> : button;
}

async function saidOf(key: string, dialog: boolean): Promise<string | undefined> {
  useToast.getState().dismiss();
  const { getByRole, unmount } = render(<Bare dialog={dialog} />);
  getByRole('button', { name: 'Item' }).focus();
  await userEvent.keyboard(key);
  unmount();
  return useToast.getState().toast?.text;
}

describe('a key that means nothing where it was pressed says so', () => {
  it.each([
    ['n', 'Note: no case here that this key could mean'],
    ['{Control>}a{/Control}', 'Mark the whole view: this key has no meaning here'],
    ['1', 'Jump to severity 1: this key has no meaning here'],
    ['f', 'Filter: this key has no meaning here'],
    ['{F8}', 'Next field with an error: this key has no meaning here'],
  ])('%s on a screen', async (key, text) => {
    expect(await saidOf(key, false)).toBe(text);
  });

  it.each(['j', '{ArrowDown}', '{Escape}', '{Home}', 'y'])(
    'but %s, which only walks or is no key',
    async (key) => {
      expect(await saidOf(key, false)).toBeUndefined();
    },
  );

  it('an action on a case in a dialog, as in the list of alerts', async () => {
    expect(await saidOf('n', true)).toBe('Note: not in this dialog. Esc closes it');
    expect(await saidOf('1', true)).toBeUndefined();
  });
});

describe('a key while a menu has the focus', () => {
  it('belongs to the menu as long as it is open', async () => {
    expect(await pressedIn(false)).toBe(0);
  });

  it('belongs to the screen again once the menu fades out, though it still has the focus', async () => {
    expect(await pressedIn(true)).toBe(1);
  });
});
