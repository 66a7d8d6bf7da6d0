import { type PasswordOf, passwordFile, passwordIn } from './passwordFile.ts';

/** Of this program alone: what stands in `PGPASSWORD` may be meant for any other server. */
export const PASSWORD_VARIABLE = 'SEVERITY_DESK_TEAM_PASSWORD';

/**
 * The password of a login that nobody has to be asked for: from the variable, else from PostgreSQL's password file; null for none.
 * Throws an `OpenToOthersError`.
 */
export function passwordAtHand(address: PasswordOf, environment: NodeJS.ProcessEnv): string | null {
  const told = environment[PASSWORD_VARIABLE];
  if (told !== undefined && told !== '') return told;
  return passwordIn(passwordFile(environment), address);
}
