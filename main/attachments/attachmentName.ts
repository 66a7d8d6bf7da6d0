import { basename, extname } from 'node:path';

const LONGEST = 120;
/** File systems allow 255 bytes for a name, and a character may take four bytes; this leaves a little room. */
const MOST_BYTES = 240;
/** Characters that are replaced: separators, what Windows forbids, control characters, and marks that turn the direction of writing. */
const UNSAFE =
  /[/\\:*?"<>|\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Endings of the files that a program opens to show or play them, and that run nothing and fetch nothing by it. All others,
 * known or not, are shown in their folder: tables hold formulas, archives programs, and pages go to a network.
 */
const OPENED = new Set(
  'bmp gif heic jpeg jpg png tif tiff webp pdf txt log docx xlsx pptx m4a mp3 ogg wav avi m4v mkv mov mp4 mpeg mpg webm'.split(
    ' ',
  ),
);

/** Gives the name of a file as it may stand in a folder: no path, nothing that a person cannot see, never empty. */
export function attachmentName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(UNSAFE, '_')
    .replace(/[. ]+$/, '');
  const short = shortened(plain);
  return short === '' || RESERVED.test(short) ? `_${short}` : short;
}

/** True for a file of a kind that is opened when a person asks; any other one is shown in its folder instead. */
export function isOpened(name: string): boolean {
  return OPENED.has(extname(attachmentName(name)).slice(1).toLowerCase());
}

/** Shortens a name and keeps its ending, which decides which program opens the file. */
function shortened(name: string): string {
  if (name.length <= LONGEST && Buffer.byteLength(name) <= MOST_BYTES) return name;
  const ending = [...extname(name)].slice(0, 20).join('');
  const room = MOST_BYTES - Buffer.byteLength(ending);
  let stem = '';
  // The loop adds whole characters: a cut between the bytes of one would leave half of it.
  for (const sign of name.slice(0, name.length - extname(name).length)) {
    if (stem.length + sign.length + ending.length > LONGEST || Buffer.byteLength(stem + sign) > room) break;
    stem += sign;
  }
  return `${stem}${ending}`;
}
