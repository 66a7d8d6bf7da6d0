import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { AttachedFile } from '../../../../shared/case/events/caseEvent.ts';
import { attachmentName } from '../../../attachments/attachmentName.ts';
import type { AttachmentStore } from '../../../attachments/attachmentStore.ts';
import { wholeSize } from '../../../attachments/fileChunk.ts';
import { writeWhole } from '../../../files/durably.ts';
import { makeFolder } from '../../../files/makeFolder.ts';
import { fetchFile } from '../../../team/files/fetchFile.ts';
import { Failure, fileFailure } from '../../failure.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import { problemSentence } from '../../problemSentence.ts';
import type { Headless } from '../../surroundings.ts';
import { inWireWords, teamDoor } from '../../team/teamDoor.ts';
import { filesOf } from '../../team/teamFiles.ts';
import { throughDoor } from '../../team/withServer.ts';
import { addressOfTeam, type OpenedTeam, withTeamDesk } from '../../team/withTeam.ts';

interface FilesOptions extends ProfileChoice {
  readonly case: string;
  readonly to: string;
}

/** `team files`: puts the files of a case into a folder; those that are not on this desk are fetched from the team first. */
export function addTeamFiles(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('files')
    .description(command.teamFiles)
    .requiredOption('--case <number>', option.filesOfCase)
    .requiredOption('--to <folder>', option.filesTo)
    .option('--profile <dir>', option.profile)
    .action((options: FilesOptions) =>
      withTeamDesk(options, {}, headless, (opened) => putFiles(options, opened, headless)),
    );
}

async function putFiles(options: FilesOptions, opened: OpenedTeam, headless: Headless): Promise<void> {
  const { words, out, err, finish } = headless;
  const say = words.headless.team.caseFiles;
  const files = filesOfCase(options.case, opened, headless);
  if (files.length === 0) {
    out.line(say.none(options.case));
    return;
  }
  const store = filesOf(opened.profile, words);
  const absent = await fetchAbsent(files, store, opened, headless);
  makeFolder(resolve(options.to));
  for (const file of files) {
    const why = absent.get(file.sha256);
    if (why === undefined) out.line(await putFile(file, store, resolve(options.to), headless));
    else err.line(words.problems.file(attachmentName(file.name), why));
  }
  if (absent.size > 0) finish(1);
}

function filesOfCase(
  caseNumber: string,
  { desk }: OpenedTeam,
  { words }: Headless,
): ReadonlyArray<AttachedFile> {
  const read = desk.readCase(caseNumber);
  if (!read.ok) throw new Failure(problemSentence(words, read.error));
  return read.value.state.opening.attachments ?? [];
}

/** Fetches what is not here, and says why what cannot be had is absent. Connects only where something is missing. */
async function fetchAbsent(
  files: ReadonlyArray<AttachedFile>,
  store: AttachmentStore,
  opened: OpenedTeam,
  headless: Headless,
): Promise<ReadonlyMap<string, string>> {
  const missing: string[] = [];
  for (const { sha256 } of files) {
    if ((await wholeSize(store.pathOf(sha256), sha256)) === null) missing.push(sha256);
  }
  const absent = new Map<string, string>();
  if (missing.length === 0) return absent;
  const { absence } = headless.words.attachments;
  const door = await teamDoor(addressOfTeam(opened, headless), headless);
  await inWireWords(door, () =>
    throughDoor(door, opened, async (server, { team }) => {
      for (const sha256 of missing) {
        const why = await fetchFile({ server, team: team.member.team }, store, sha256);
        if (why !== null) absent.set(sha256, absence[why]);
      }
    }),
  );
  return absent;
}

/** Gives where the file is; what is there under its name already is never replaced. */
async function putFile(
  { name, sha256 }: AttachedFile,
  store: AttachmentStore,
  folder: string,
  { words }: Headless,
): Promise<string> {
  const path = join(folder, attachmentName(name));
  if (existsSync(path)) throw new Failure(words.store.pathTaken(path));
  try {
    await writeWhole(path, await readFile(store.pathOf(sha256)));
  } catch (error) {
    throw fileFailure(words, error, (reason) => words.headless.notSaved(path, reason));
  }
  return path;
}
