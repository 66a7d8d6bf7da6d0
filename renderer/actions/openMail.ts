import { isMailAddress, type Mail } from '../../shared/escalation/mailtoLink.ts';
import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Hands an e-mail to the mail client, which sends it or does not; says so when there is no client. */
export async function openMail({ to, subject, body }: Mail): Promise<boolean> {
  const answer = await ask('mail.open', { to: isMailAddress(to) ? to : '', subject, body });
  if (!answer.ok) warnOf(answer.error);
  return answer.ok;
}
