import { ok } from '../../shared/lang/result.ts';
import type { Handlers } from './serve.ts';

export interface WindowHandlerParts {
  readonly act: (act: 'minimize' | 'maximize' | 'close') => void;
  readonly writeClipboard: (text: string) => void;
  /** Copies a part of the window as an image. */
  readonly copyImage: (part: WindowPart) => Promise<void>;
  readonly onPainted: () => void;
}

/** Where a part of the window is, in CSS pixels. */
export interface WindowPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type WindowChannel = 'window.painted' | 'window.act' | 'clipboard.write' | 'clipboard.image';

/** What the page cannot do itself: its own buttons, the clipboard. */
export function createWindowHandlers(parts: WindowHandlerParts): Pick<Handlers, WindowChannel> {
  return {
    'window.painted': () => {
      parts.onPainted();
      return ok(null);
    },
    'window.act': ({ act }) => {
      parts.act(act);
      return ok(null);
    },
    'clipboard.image': async (part) => {
      await parts.copyImage(part);
      return ok(null);
    },
    'clipboard.write': ({ text }) => {
      parts.writeClipboard(text);
      return ok(null);
    },
  };
}
