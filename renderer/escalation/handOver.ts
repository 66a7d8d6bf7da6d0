import { isMailAddress, type Mail } from '../../shared/escalation/mailtoLink.ts';
import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Puts a text on the clipboard; says so when that failed. */
export async function copyText(text: string): Promise<boolean> {
  const answer = await ask('clipboard.write', { text });
  if (!answer.ok) warnOf(answer.error);
  return answer.ok;
}

/** Hands an e-mail to the mail client, which sends it or does not; says so when there is none. */
export async function openMail({ to, subject, body }: Mail): Promise<boolean> {
  const answer = await ask('mail.open', { to: isMailAddress(to) ? to : '', subject, body });
  if (!answer.ok) warnOf(answer.error);
  return answer.ok;
}
