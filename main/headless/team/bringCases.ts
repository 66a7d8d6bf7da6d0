import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createAttachmentStore } from '../../attachments/attachmentStore.ts';
import type { Desk } from '../../desk/desk.ts';
import { writeExport } from '../../transfer/exportLog.ts';
import { type ImportWatch, runImport } from '../../transfer/importJob.ts';
import { Failure } from '../failure.ts';
import { refusedText, reportText } from '../importText.ts';
import { problemSentence } from '../problemSentence.ts';
import { createProgressBar } from '../progressBar.ts';
import type { Headless } from '../surroundings.ts';

/** A desk, and the folder of its data. */
interface Place {
  readonly desk: Desk;
  readonly profile: string;
}

/**
 * Brings what a desk of one's own has into a team: its log as an import, the customers that the team does not know, the files.
 * Nothing is taken from the old desk, and twice is as good as once. Throws a `Failure` in words.
 */
export async function bringCases(from: Place, to: Place, headless: Headless): Promise<void> {
  bringCustomers(from.desk, to.desk, headless);
  await bringFiles(from, to, headless);
  const folder = mkdtempSync(join(to.profile, 'cases-of-'));
  try {
    const file = join(folder, 'cases.jsonl');
    await writeExport(from.desk, 'jsonl', file);
    await take(to.desk, file, headless);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the team says of a customer stands. */
function bringCustomers(from: Desk, to: Desk, { words }: Headless): void {
  const known = new Set(to.organizationRegister().map(({ organization }) => organization.id));
  const fresh = from.organizationRegister().filter(({ organization }) => !known.has(organization.id));
  const done = to.changeOrganizations(
    fresh.flatMap(({ organization, contacts }) => [
      { type: 'set-organization' as const, organization },
      ...contacts.map((contact) => ({ type: 'set-contact' as const, contact })),
    ]),
  );
  if (!done.ok) throw new Failure(problemSentence(words, done.error));
}

/** A file that is missing there already is said, and stops nothing. */
async function bringFiles(from: Place, to: Place, { words, err }: Headless): Promise<void> {
  const [source, store] = [from, to].map(({ profile }) =>
    createAttachmentStore(join(profile, 'attachments'), words),
  );
  for (const sha256 of from.desk.namedFiles()) {
    const kept = await store?.keepFile(source?.pathOf(sha256) ?? '');
    if (kept?.ok === false) err.line(words.problems.file(sha256, kept.error.replace(/\.$/, '')));
  }
}

async function take(desk: Desk, file: string, headless: Headless): Promise<void> {
  const { words, out, err } = headless;
  const bar = createProgressBar(headless.terminal, words.headless.taking);
  const watch: ImportWatch = {
    monotonic: () => performance.now(),
    tell: ({ rows, of }) => bar.show(rows, of),
    isCancelled: () => false,
  };
  const done = await runImport(words, desk, file, { format: 'jsonl' }, watch).finally(() => bar.end());
  if (!done.ok) throw new Failure(problemSentence(words, done.error));
  for (const line of reportText(words, done.value.answer)) out.line(line);
  for (const line of refusedText(words, done.value.answer)) err.line(line);
  if (done.value.answer.refusedCount > 0) headless.finish(1);
}
