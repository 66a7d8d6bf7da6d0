import { describe, expect, it } from 'vitest';
import { type ProjectFile, sourceFiles } from './projectFiles.ts';

/** Where a process, a thread or the page begins, and its language is chosen. */
const ROOTS = [
  'main/index.ts',
  'main/headless.ts',
  'main/transfer/transferWorker.ts',
  'main/layingOut/layOutWorker.ts',
  'renderer/index.tsx',
];
const CATALOGUES = /\bfrom\s+'[^']*\/messages\/(?:en\/[^']+|catalogues\.ts)'/;
const ENGLISH = /\bfrom\s+'[^']*\/messages\/en\//;

describe('English', () => {
  it('is imported by the catalogues, and chosen by the composition roots alone', () => {
    expect(whoChoosesLanguage(sourceFiles('shared', 'main', 'renderer'))).toEqual([]);
  });

  it.each([
    ['shared/wording/planted.ts', "import { english } from '../messages/en/english.ts';\n"],
    ['main/desk/planted.ts', "import { storeWords } from '../../shared/messages/en/store.ts';\n"],
    ['main/desk/planted.ts', "import type {\n  Words,\n} from '../../shared/messages/en/store.ts';\n"],
    ['renderer/queue/planted.tsx', "import { catalogueOf } from '../../shared/messages/catalogues.ts';\n"],
    ['main/index.ts', "import { english } from '../shared/messages/en/english.ts';\n"],
  ])('is found where it does not belong: %s', (path, text) => {
    expect(whoChoosesLanguage([{ path, text }])).toEqual([path]);
  });

  it('is not suspected in the catalogues, in a root, or where the type of a catalogue is named', () => {
    const files = [
      { path: 'shared/messages/catalogues.ts', text: "import { english } from './messages/en/english.ts';" },
      { path: 'main/headless.ts', text: "import { catalogueOf } from '../shared/messages/catalogues.ts';" },
      {
        path: 'main/desk/desk.ts',
        text: "import type { Catalogue } from '../shared/messages/catalogue.ts';",
      },
    ];
    expect(whoChoosesLanguage(files)).toEqual([]);
  });
});

function whoChoosesLanguage(files: ReadonlyArray<ProjectFile>): ReadonlyArray<string> {
  return files
    .filter(({ path }) => !path.startsWith('shared/messages/'))
    .filter(({ path, text }) => (ROOTS.includes(path) ? ENGLISH : CATALOGUES).test(text))
    .map(({ path }) => path);
}
