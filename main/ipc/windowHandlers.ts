import { mailtoLink } from '../../shared/escalation/mailtoLink.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { WindowPart, windowChannels } from '../../shared/ipc/windowChannels.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { systemReason } from '../files/systemReason.ts';
import { isAllowedOutside, type OutsideWorld } from '../shell/outsideWorld.ts';
import { type HandlersOf, reads } from './handler.ts';

export interface WindowParts {
  readonly act: (act: 'minimize' | 'maximize' | 'close') => void;
  readonly writeClipboard: (text: string) => void;
  /** Copies a part of the window as an image. */
  readonly copyImage: (part: WindowPart) => Promise<void>;
  readonly onPainted: () => void;
}

/** What the page cannot do itself: its own buttons, the clipboard, links of two kinds: https and mailto. */
export function createWindowHandlers(
  parts: WindowParts,
  outside: Pick<OutsideWorld, 'ask' | 'openLink'>,
  words: Pick<Catalogue, 'requests' | 'system'>,
): HandlersOf<typeof windowChannels> {
  return {
    'window.painted': reads(() => {
      parts.onPainted();
      return ok(null);
    }),
    'window.act': reads(({ act }) => {
      parts.act(act);
      return ok(null);
    }),
    'clipboard.image': reads(async (part) => {
      await parts.copyImage(part);
      return ok(null);
    }),
    'clipboard.write': reads(({ text }) => {
      parts.writeClipboard(text);
      return ok(null);
    }),
    'mail.open': reads((mail) => open(outside, mail.to, mailtoLink(mail), words)),
    'link.open': reads(({ address }) =>
      isAllowedOutside(address)
        ? open(outside, address, address, words)
        : err({ kind: 'not-opened', reason: words.requests.linkNotAllowed }),
    ),
  };
}

async function open(
  outside: Pick<OutsideWorld, 'ask' | 'openLink'>,
  shown: string,
  address: string,
  words: Pick<Catalogue, 'requests' | 'system'>,
): Promise<Result<null, DeskProblem>> {
  try {
    const kept = await outside.ask(shown);
    if (kept !== null) return err({ kind: 'not-opened', reason: words.requests.kept[kept] });
    await outside.openLink(address);
    return ok(null);
  } catch (error) {
    return err({ kind: 'not-opened', reason: systemReason(words, error) });
  }
}
