import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { type ProjectFile, sourceFiles } from './projectFiles.ts';
import { catalogues, largeFolders, twoWayPairs } from './roomExceptions.ts';
import { twoWayRooms, upwardArrows } from './roomImports.ts';
import { sharedFloors } from './sharedFloors.ts';

const MOST_FILES = 30;
const shipped = sourceFiles('main', 'renderer', 'shared');

describe('the rooms of the house', () => {
  it('import each other in one direction, and the exceptions only go', () => {
    expect(twoWayRooms(shipped)).toEqual(Object.keys(twoWayPairs).sort());
  });

  it('that import each other would be seen, by types too', () => {
    const planted: ReadonlyArray<ProjectFile> = [
      { path: 'main/upper/first.ts', text: "import { second } from '../lower/second.ts';\n" },
      { path: 'main/lower/second.ts', text: "import type { First } from '../upper/first.ts';\n" },
      { path: 'main/lower/third.ts', text: "export { second } from './second.ts';\n" },
      { path: 'main/index.ts', text: "import { first } from './upper/first.ts';\n" },
    ];
    expect(twoWayRooms(planted)).toEqual(['main/lower main/upper']);
  });

  it('of shared/ stand on floors: the rules of the domain know neither words nor window', () => {
    expect(upwardArrows(sourceFiles('shared'), sharedFloors)).toEqual([]);
  });

  it('of shared/ that import upwards would be seen', () => {
    const planted: ReadonlyArray<ProjectFile> = [
      {
        path: 'shared/case/rule.ts',
        text: "import type { Catalogue } from '../../shared/messages/catalogue.ts';\n",
      },
      { path: 'shared/case/other.ts', text: "import { policy } from '../policy/policy.ts';\n" },
    ];
    expect(upwardArrows(planted, sharedFloors)).toEqual(['shared/case shared/messages']);
  });

  it('hold what one can take in, and the exceptions only shrink', () => {
    const counts = new Map<string, number>();
    for (const { path } of sourceFiles('main', 'renderer', 'shared', 'scripts', 'test')) {
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    const large = [...counts].filter(([folder, count]) => count > MOST_FILES && !catalogues.includes(folder));
    expect(Object.fromEntries(large)).toEqual(largeFolders);
  });
});
