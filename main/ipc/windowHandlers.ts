import { ok } from '../../shared/lang/result.ts';
import type { Handlers } from './serve.ts';

export interface WindowHandlerParts {
  readonly act: (act: 'minimize' | 'maximize' | 'close') => void;
  readonly writeClipboard: (text: string) => void;
  readonly onPainted: () => void;
}

type WindowChannel = 'window.painted' | 'window.act' | 'clipboard.write';

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
    'clipboard.write': ({ text }) => {
      parts.writeClipboard(text);
      return ok(null);
    },
  };
}
