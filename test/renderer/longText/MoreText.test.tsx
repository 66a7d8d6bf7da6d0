import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MoreText } from '../../../renderer/longText/MoreText.tsx';
import { openWindow, user } from '../support/openWindow.ts';

const TEXT = Array.from({ length: 5_000 }, (_, n) => `line ${n}\n`).join('');

async function givenLongNote() {
  const copied: string[] = [];
  await openWindow({
    'case.text': ({ from, most }: { readonly from: number; readonly most: number }) => ({
      text: TEXT.slice(from, from + most),
      length: TEXT.length,
    }),
    'clipboard.write': ({ text }: { readonly text: string }) => {
      copied.push(text);
      return null;
    },
  });
  const place = { case: '1', event: 'e', field: 'text', shown: 10_000, length: TEXT.length };
  render(<MoreText place={place} />);
  return copied;
}

describe('a text of which the beginning is shown', () => {
  it('says how much more there is, and shows it part by part', async () => {
    await givenLongNote();
    const left = TEXT.length - 10_000;
    expect(screen.getByText(/more characters$/).textContent?.replace(/\D/g, '')).toBe(String(left));
    while (screen.queryByRole('button', { name: 'Show more' }) !== null) {
      await user.click(screen.getByRole('button', { name: 'Show more' }));
    }
    const parts = [...document.querySelectorAll('p')].slice(0, -1).map((part) => part.textContent);
    expect(parts.join('')).toBe(TEXT.slice(10_000));
  });

  it('is copied as a whole, what is not shown too', async () => {
    const copied = await givenLongNote();
    await user.click(screen.getByRole('button', { name: 'Copy the whole text' }));
    expect(copied).toEqual([TEXT]);
  });
});
