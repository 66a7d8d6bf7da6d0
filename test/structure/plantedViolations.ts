/** One file that must be refused, and words of the refusal. */
export interface PlantedViolation {
  readonly breaks: string;
  readonly path: string;
  readonly code: string;
  readonly rule: string;
  readonly says?: string;
}

const arrows = 'docs/adr/0001-import-direction.md';
const time = 'docs/adr/0004-time-is-an-argument.md';
const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';

const importing = (breaks: string, path: string, from: string, name = 'thing'): PlantedViolation => ({
  breaks,
  path,
  code: `import { ${name} } from '${from}';\n\nexport const used = ${name};\n`,
  rule: imports,
  says: arrows,
});

const reading = (name: string, expression: string, says: string): PlantedViolation => ({
  breaks: `shared/ reads ${name}`,
  path: `shared/calendar/reads${name}.ts`,
  code: `export const read = () => ${expression};\n`,
  rule: globals,
  says,
});

/** Every arrow and ban that the linter holds, each broken once. */
export const plantedViolations: readonly PlantedViolation[] = [
  importing('shared/ imports main/', 'shared/case/importsMain.ts', '../../main/shell/window.ts'),
  importing('shared/ imports renderer/', 'shared/case/importsRenderer.ts', '../../renderer/api.ts'),
  importing('shared/ imports Electron', 'shared/case/importsElectron.ts', 'electron', 'app'),
  importing('shared/ imports Node', 'shared/case/importsNode.ts', 'node:fs', 'readFileSync'),
  importing('shared/ imports React', 'shared/case/importsReact.ts', 'react', 'useState'),
  importing('main/ imports renderer/', 'main/desk/importsRenderer.ts', '../../renderer/api.ts'),
  importing('main/ imports React', 'main/importsReact.ts', 'react', 'useState'),
  importing('main/ imports a test', 'main/importsTest.ts', '../test/support/given.ts'),
  importing('main/desk imports Electron', 'main/desk/importsElectron.ts', 'electron', 'app'),
  importing('main/sample imports Electron', 'main/sample/importsElectron.ts', 'electron', 'app'),
  importing('main/holidays imports Electron', 'main/holidays/importsElectron.ts', 'electron', 'app'),
  importing('main/files imports main/transfer', 'main/files/importsTransfer.ts', '../transfer/tableFile.ts'),
  importing('main/persistence imports main/desk', 'main/persistence/importsDesk.ts', '../desk/deskCore.ts'),
  importing(
    'main/persistence imports main/safekeeping',
    'main/persistence/queue/importsSafekeeping.ts',
    '../../safekeeping/copies.ts',
  ),
  importing('main/safekeeping imports main/desk', 'main/safekeeping/importsDesk.ts', '../desk/deskCore.ts'),
  importing(
    'main/desk imports main/transfer',
    'main/desk/cases/importsTransfer.ts',
    '../../transfer/lines.ts',
  ),
  importing('main/ listens to raw messages', 'main/rawMessages.ts', 'electron', 'ipcMain'),
  importing('renderer/ imports main/', 'renderer/screens/importsMain.ts', '../../main/shell/window.ts'),
  importing('renderer/ imports Electron', 'renderer/importsElectron.ts', 'electron', 'ipcRenderer'),
  importing('renderer/ imports Node', 'renderer/importsNode.ts', 'node:fs', 'readFileSync'),
  importing('renderer/ imports a test', 'renderer/importsTest.ts', '../test/support/given.ts'),
  reading('Date', 'new Date()', time),
  reading('performance', 'performance.now()', time),
  reading('setTimeout', 'setTimeout(() => undefined, 1)', time),
  reading('setInterval', 'setInterval(() => undefined, 1)', time),
  reading('crypto', 'crypto.randomUUID()', time),
  reading('process', 'process.env', arrows),
  reading('window', 'window.name', arrows),
  reading('document', 'document.title', arrows),
  reading('fetch', "fetch('https://example.org')", arrows),
  {
    breaks: 'a default export',
    path: 'main/defaultExport.ts',
    code: 'export default 1;\n',
    rule: 'lint/style/noDefaultExport',
  },
  {
    breaks: 'a barrel',
    path: 'shared/case/barrel.ts',
    code: "export { first } from './cycleFirst.ts';\n",
    rule: 'lint/performance/noBarrelFile',
  },
  {
    breaks: 'an import cycle',
    path: 'shared/case/cycleFirst.ts',
    code: "import { second } from './cycleSecond.ts';\n\nexport const first = () => second;\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    breaks: 'the other end of an import cycle',
    path: 'shared/case/cycleSecond.ts',
    code: "import { first } from './cycleFirst.ts';\n\nexport const second = () => first;\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    breaks: 'an import cycle of types',
    path: 'shared/case/typeCycleFirst.ts',
    code: "import type { Second } from './typeCycleSecond.ts';\n\nexport interface First {\n  readonly second: Second;\n}\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    breaks: 'the other end of an import cycle of types',
    path: 'shared/case/typeCycleSecond.ts',
    code: "import type { First } from './typeCycleFirst.ts';\n\nexport interface Second {\n  readonly first: First | null;\n}\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    breaks: 'a function of more than 40 lines',
    path: 'main/longFunction.ts',
    code: `export function long(values: number[]): void {\n${'  values.push(1);\n'.repeat(41)}}\n`,
    rule: 'lint/complexity/noExcessiveLinesPerFunction',
  },
  {
    breaks: 'any',
    path: 'main/anyValue.ts',
    code: 'export const value: any = 1;\n',
    rule: 'lint/suspicious/noExplicitAny',
  },
];
