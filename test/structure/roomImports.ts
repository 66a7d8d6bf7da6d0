import { dirname, normalize } from 'node:path/posix';
import type { ProjectFile } from './projectFiles.ts';

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The pairs of rooms of which each imports the other, by their names in order; a room is a folder of main, renderer or shared. */
export function twoWayRooms(files: ReadonlyArray<ProjectFile>): ReadonlyArray<string> {
  const arrows = new Set(files.flatMap(arrowsFrom));
  const both = [...arrows].filter((arrow) => arrows.has(arrow.split(' ').reverse().join(' ')));
  return [...new Set(both.map((arrow) => arrow.split(' ').sort().join(' ')))].sort();
}

/**
 * The imports from a room to one that does not stand below it, as `from to`. The floors go from the lowest up; rooms of one
 * floor do not import each other, and a room that no floor names counts as lowest.
 */
export function upwardArrows(
  files: ReadonlyArray<ProjectFile>,
  floors: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<string> {
  const heightOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
  const arrows = new Set(files.flatMap(arrowsFrom));
  return [...arrows].filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' ');
    return heightOf(from) <= heightOf(to);
  });
}

function arrowsFrom({ path, text }: ProjectFile): ReadonlyArray<string> {
  const from = roomOf(path);
  return [...text.matchAll(IMPORT)].flatMap(([, imported = '']) => {
    const to = roomOf(normalize(`${dirname(path)}/${imported}`));
    return from === null || to === null || from === to ? [] : [`${from} ${to}`];
  });
}

/** Null for a file that stands at the top, in no room. */
function roomOf(path: string): string | null {
  const [floor, room, file] = path.split('/');
  return file === undefined ? null : `${floor}/${room}`;
}
