import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../main/ipc/trustedSender.ts';

const ours = { id: 1 } as WebContents;
const stranger = { id: 2 } as WebContents;

function frame(url: string, parent: WebFrameMain | null = null): WebFrameMain {
  return { url, parent } as WebFrameMain;
}

const page = frame('app://bundle/index.html');

describe('a sender', () => {
  it('is trusted in the main frame of our window, on our bundle', () => {
    expect(isTrustedSender({ sender: ours, senderFrame: page }, ours)).toBe(true);
  });

  it.each([
    ['another window', { sender: stranger, senderFrame: page }],
    ['a frame inside', { sender: ours, senderFrame: frame('app://bundle/index.html', page) }],
    ['another page', { sender: ours, senderFrame: frame('https://example.com/') }],
    ['a lookalike', { sender: ours, senderFrame: frame('app://bundle.example/') }],
  ])('is not trusted as %s', (_who, sender) => {
    expect(isTrustedSender(sender, ours)).toBe(false);
  });

  it('is not trusted once the window is gone', () => {
    expect(isTrustedSender({ sender: ours, senderFrame: page }, null)).toBe(false);
  });
});
