import { describe, expect, it } from 'vitest';
import { type ProjectFile, sourceFiles } from './projectFiles.ts';

/** Where a process, a thread or the page begins, and its language is chosen. */
const ROOTS = [
  'main/index.ts',
  'main/headless.ts',
  'main/transfer/transferWorker.ts',
  'main/openingAhead/openWorker.ts',
  'main/team/worker/teamWorker.ts',
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

describe('words of a person', () => {
  it('stand in no component and in no schema', () => {
    expect(whoSpeaksAlone(sourceFiles('shared', 'main', 'renderer'))).toEqual([]);
  });

  it.each([
    ['renderer/queue/planted.tsx', '<p className={styles.soft}>Nothing waits.</p>'],
    ['renderer/queue/planted.tsx', '<Button aria-label="Close the list" />'],
    ['renderer/queue/planted.tsx', '<input\n  placeholder="Case"\n/>'],
    ['shared/customer/planted.ts', "z.string().refine(isZone, 'not a time zone');"],
    ['shared/customer/planted.ts', "z.string().max(200, { error: 'too long' });"],
  ])('are found there: %s %s', (path, text) => {
    expect(whoSpeaksAlone([{ path, text }])).toEqual([path]);
  });

  it.each([
    ['renderer/queue/planted.tsx', '<p title={words.none}>{words.none} · {count}</p>'],
    [
      'renderer/queue/planted.tsx',
      'const isLate = (a: number): boolean => a > 0 && Array<string>(2).length < a;',
    ],
    ['shared/customer/planted.ts', "z.string().refine(isZone, broken('zone')).max(200);"],
  ])('are not suspected in %s %s', (path, text) => {
    expect(whoSpeaksAlone([{ path, text }])).toEqual([]);
  });
});

/** A text between tags, a name for a screen reader as it stands, a sentence of a check. */
const OWN_WORDS = {
  component: [
    /<\w[\w.]*(?:\s[^<>]*)?>\s*[^<>{}\s][^<>{}]*\p{L}{2}[^<>{}]*<\/\w/u,
    /\s(?:aria-(?:label|description|valuetext|roledescription)|title|placeholder|alt|label)="[^"]*\p{L}/u,
  ],
  schema: [
    /\.(?:refine|regex|min|max|length)\((?:[^();]|\([^();]*\))*,\s*(?:['"`]|\{\s*(?:error|message):\s*['"`])/u,
  ],
};

function whoSpeaksAlone(files: ReadonlyArray<ProjectFile>): ReadonlyArray<string> {
  const kindOf = (path: string) => (path.endsWith('.tsx') ? 'component' : 'schema');
  return files
    .filter(({ path, text }) => OWN_WORDS[kindOf(path)].some((words) => words.test(text)))
    .map(({ path }) => path);
}

function whoChoosesLanguage(files: ReadonlyArray<ProjectFile>): ReadonlyArray<string> {
  return files
    .filter(({ path }) => !path.startsWith('shared/messages/'))
    .filter(({ path, text }) => (ROOTS.includes(path) ? ENGLISH : CATALOGUES).test(text))
    .map(({ path }) => path);
}
