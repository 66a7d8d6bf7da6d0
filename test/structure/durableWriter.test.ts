import { describe, expect, it } from 'vitest';
import { type ProjectFile, sourceFiles } from './projectFiles.ts';

/** Whatever makes, fills or renames a file. */
const WRITES =
  /\b(writeFile|appendFile|createWriteStream|open|openSync|writeSync|copyFile|cp|rename|link|truncate)(Sync)?\b/;
const IMPORTED = /import\s*\{([^}]*)\}\s*from\s*'node:fs(?:\/promises)?'/g;

/** Who does so outside of `main/files`, where the durable writer is, and why that is no other way to write a file. */
const REASONS: Readonly<Record<string, string>> = {
  'main/attachments/attachmentStore.ts': 'opens what is to be attached, to read it',
  'main/attachments/fileChunk.ts': 'reads',
  'main/attachments/showAttachment.ts': 'a copy for another program, in a new folder of its own',
  'main/attachments/sweepFolder.ts': 'moves within its own folder what a person let go',
  'main/diagnosis/bugLog.ts': 'the log of failures: nobody is told that it was written',
  'main/persistence/sqlite.ts': 'makes the empty file that the engine then fills and syncs',
  'main/safekeeping/detect/lastWritten.ts': 'a note that is never waited for, and written over in place',
  'main/safekeeping/detect/runningMark.ts': 'marks that mean what they mean only while the computer runs',
  'main/safekeeping/detect/strayWal.ts': 'sets a file of the engine aside, and syncs the folder',
  'main/safekeeping/pages/fileHeader.ts': 'a scratch copy',
  'main/safekeeping/pages/freePages.ts': 'reads',
  'main/safekeeping/pages/leafPages.ts': 'reads',
  'main/safekeeping/pages/walRoom.ts':
    'zeros behind the last frame of a file of the engine, which mean nothing',
  'main/safekeeping/recover.ts': 'the steps of a recovery, each of which is noted first and synced',
  'main/safekeeping/salvage/scratchCopy.ts': 'a scratch copy',
  'main/settings/damagedSettings.ts': 'sets aside what cannot be read',
  'main/transfer/linesAgain.ts': 'reads',
  'main/transfer/readTable.ts': 'reads',
};

describe('files', () => {
  it('are written by the durable writer alone', () => {
    expect(whoWrites(sourceFiles('main'))).toEqual([]);
  });

  it.each([
    ['main/transfer/planted.ts', "import { readFileSync, writeFileSync } from 'node:fs';"],
    ['main/shell/planted.ts', "import { open } from 'node:fs/promises';"],
    ['main/ipc/planted.ts', "import {\n  createWriteStream,\n} from 'node:fs';"],
  ])('that are written otherwise are found: %s', (path, text) => {
    expect(whoWrites([{ path, text }])).toEqual([path]);
  });

  it('have no exception that is no longer needed', () => {
    const writers = new Set(whoWrites(sourceFiles('main'), {}));
    expect(Object.keys(REASONS).filter((path) => !writers.has(path))).toEqual([]);
  });
});

function whoWrites(files: ReadonlyArray<ProjectFile>, reasons = REASONS): ReadonlyArray<string> {
  return files
    .filter(({ path }) => !path.startsWith('main/files/') && reasons[path] === undefined)
    .filter(({ text }) => [...text.matchAll(IMPORTED)].some(([, names = '']) => WRITES.test(names)))
    .map(({ path }) => path);
}
