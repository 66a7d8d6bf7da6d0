import { mailtoLink } from '../../shared/escalation/mailtoLink.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import { isAllowedOutside } from '../shell/allowedOutside.ts';
import type { Handlers } from './serve.ts';

/** Gives a link to the system's browser or mail client; rejects when there is none. */
export type OpenLink = (address: string) => Promise<void>;

/** What leaves the console does so by an explicit act, as a link of two kinds: https and mailto. */
export function createOutsideHandlers(openLink: OpenLink): Pick<Handlers, 'mail.open' | 'link.open'> {
  return {
    'mail.open': (mail) => open(openLink, mailtoLink(mail)),
    'link.open': ({ address }) =>
      isAllowedOutside(address)
        ? open(openLink, address)
        : err({ kind: 'not-opened', reason: 'it is neither https nor mailto' }),
  };
}

async function open(openLink: OpenLink, address: string): Promise<Result<null, DeskProblem>> {
  try {
    await openLink(address);
    return ok(null);
  } catch (error) {
    return err({ kind: 'not-opened', reason: error instanceof Error ? error.message : String(error) });
  }
}
