import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useCommandLayers } from '../../../renderer/keyboard/commandStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';

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

describe('a key while a menu has the focus', () => {
  it('belongs to the menu as long as it is open', async () => {
    expect(await pressedIn(false)).toBe(0);
  });

  it('belongs to the screen again once the menu fades out, though it still has the focus', async () => {
    expect(await pressedIn(true)).toBe(1);
  });
});
