import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { readEventLine } from '../../../shared/interchange/eventFile.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import { createAttachmentStore } from '../../attachments/attachmentStore.ts';
import type { Appended, Desk, IncomingEvent } from '../../desk/desk.ts';
import { type ProfileBefore, readProfileBefore } from './profileBefore.ts';

/** What came from the profile of before into that of the team. */
export interface BroughtProfile extends Omit<Appended, 'ids' | 'cases'> {
  readonly cases: number;
  readonly drafts: number;
  readonly templates: number;
  readonly files: number;
  /** Files that a case or a draft names and the profile has not. */
  readonly missingFiles: number;
}

/** The profile of a desk of a team, and the one that its analyst worked in before. */
export interface BringingPlaces {
  readonly desk: Desk;
  readonly profile: string;
  readonly before: string;
}

/**
 * Brings the cases of the profile of before into a team as an import, with the customers that the team does not know, and
 * takes drafts, templates and files along; that profile stays as it is. Done again, it adds what is new. The error is a
 * sentence, and no case was taken then.
 */
export async function bringProfile(
  words: Catalogue,
  { desk, profile, before }: BringingPlaces,
): Promise<Result<BroughtProfile, string>> {
  const read = readProfileBefore(words, before, profile);
  if (!read.ok) return read;
  const events = eventsOf(words, read.value.lines);
  if (!events.ok) return events;
  const taken = desk.appendEvents(events.value, { source: 'import' });
  if (!taken.ok) return err(words.joining.notTaken(taken.error.case, lineReason(words, taken.error)));
  const { ids: _ids, cases: _cases, ...appended } = taken.value;
  const known = takeCustomers(desk, read.value);
  if (!known.ok) return err(words.joining.customers);
  const drafts = takeDrafts(desk, read.value);
  const templates = takeTemplates(desk, read.value);
  const names = namedBy(events.value, read.value);
  const files = await takeFiles(words, names, {
    from: join(before, 'attachments'),
    to: join(profile, 'attachments'),
  });
  const cases = new Set(events.value.map(({ event }) => event.case)).size;
  return ok({ ...appended, cases, drafts, templates, ...files });
}

/** What the team says of a customer stands. */
function takeCustomers(desk: Desk, { customers }: ProfileBefore): ReturnType<Desk['changeOrganizations']> {
  const known = new Set(desk.organizationRegister().map(({ organization }) => organization.id));
  const fresh = customers.filter(({ organization }) => !known.has(organization.id));
  return desk.changeOrganizations(
    fresh.flatMap(({ organization, contacts }) => [
      { type: 'set-organization' as const, organization },
      ...contacts.map((contact) => ({ type: 'set-contact' as const, contact })),
    ]),
  );
}

function eventsOf(
  words: Catalogue,
  lines: ReadonlyArray<string>,
): Result<ReadonlyArray<IncomingEvent>, string> {
  const events: IncomingEvent[] = [];
  for (const line of lines) {
    const read = readEventLine(line, events.length + 1);
    if (!read.ok) return err(words.joining.unreadable(lineReason(words, read.error)));
    events.push({ event: read.value, line });
  }
  return ok(events);
}

/** One that is there already is not copied again. */
function takeDrafts(desk: Desk, { drafts }: ProfileBefore): number {
  const there = desk.drafts().map(({ form }) => form);
  let count = 0;
  for (const { form, files } of drafts) {
    if (there.some((one) => isDeepStrictEqual(one, form))) continue;
    const saved = desk.saveDraft(form);
    if (!saved.ok) continue;
    for (const file of files) desk.attach(saved.value.draft, file);
    count += 1;
  }
  return count;
}

/** A name that is there keeps what stands under it. */
function takeTemplates(desk: Desk, { templates }: ProfileBefore): number {
  const there = new Set(desk.templates().map(({ name }) => name));
  const fresh = templates.filter(({ name }) => !there.has(name));
  return fresh.filter(({ name, form }) => desk.saveTemplate(name, form).ok).length;
}

function namedBy(events: ReadonlyArray<IncomingEvent>, { drafts }: ProfileBefore): ReadonlySet<string> {
  const inCases = events.flatMap(({ event }) => attachmentsOf(event));
  return new Set([...inCases, ...drafts.flatMap(({ files }) => files)].map(({ sha256 }) => sha256));
}

function attachmentsOf(event: CaseEvent): ReadonlyArray<{ readonly sha256: string }> {
  return event.type === 'opened' ? (event.attachments ?? []) : [];
}

/** A file whose bytes are not those of its name any more is as one that is missing. */
async function takeFiles(
  words: Catalogue,
  names: Iterable<string>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Pick<BroughtProfile, 'files' | 'missingFiles'>> {
  const store = createAttachmentStore(to, words);
  let [files, missingFiles] = [0, 0];
  for (const sha256 of names) {
    if (existsSync(store.pathOf(sha256))) continue;
    const kept = await store.keepFile(join(from, sha256));
    if (kept.ok && kept.value.sha256 === sha256) files += 1;
    else missingFiles += 1;
  }
  return { files, missingFiles };
}
