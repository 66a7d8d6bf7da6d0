import type { Desk } from '../../desk/desk.ts';
import { bringProfile } from '../../team/joining/bringProfile.ts';
import { Failure } from '../failure.ts';
import type { Headless } from '../surroundings.ts';

/** How many new numbers are told one by one. */
const SHOWN = 20;

/**
 * Brings what a profile of one's own has into a team, and says what came. Nothing of the old profile is changed, and twice is
 * as good as once. Throws a `Failure` in words.
 */
export async function bringCases(
  before: string,
  { desk, profile }: { readonly desk: Desk; readonly profile: string },
  { words, out, err }: Headless,
): Promise<void> {
  const brought = await bringProfile(words, { desk, profile, before });
  if (!brought.ok) throw new Failure(brought.error);
  const { cases, newCases, updatedCases, newEvents, knownEvents, numbers = new Map() } = brought.value;
  const { drafts, templates, files, missingFiles } = brought.value;
  out.line(words.headless.imported(cases, newCases, updatedCases));
  out.line(words.headless.importedEvents(newEvents, knownEvents));
  out.line(words.joining.along(drafts, templates, files));
  for (const [was, number] of [...numbers].slice(0, SHOWN)) out.line(words.joining.renumbered(was, number));
  if (missingFiles > 0) err.line(words.joining.missing(missingFiles));
}
