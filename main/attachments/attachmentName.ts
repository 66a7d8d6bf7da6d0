import { basename, extname } from 'node:path';

const LONGEST = 120;
/** File systems count bytes, of which a sign may take four: 255 of them at most, and a little room. */
const MOST_BYTES = 240;
/** Separators, what Windows forbids, control characters, and marks that turn the direction of writing. */
const UNSAFE =
  /[/\\:*?"<>|\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** What the system would run rather than show. */
const PROGRAMS = new Set(
  (
    'app appimage application appref-ms bat bin chm cmd com command cpl csh deb desktop dll dmg exe fileloc fish gadget hlp hta htm html img inetloc inf iso jar jnlp js jse ksh ' +
    'lnk mjs msc msi msix msp mst pif pkg ps1 psm1 py rb reg rpm run scf scpt scr sct search-ms settingcontent-ms sh shb shtml so svg terminal tool url vb ' +
    'vbe vbs vhd vhdx webloc workflow ws wsc wsf wsh xbap xhtml xll zsh'
  ).split(' '),
);

/** Gives the name of a file as it may stand in a folder: no path, nothing that a person cannot see, never empty. */
export function attachmentName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(UNSAFE, '_')
    .replace(/[. ]+$/, '');
  const short = shortened(plain);
  return short === '' || RESERVED.test(short) ? `_${short}` : short;
}

/** True for a file that would run when it is opened: it is shown in its folder instead. */
export function isProgram(name: string): boolean {
  return PROGRAMS.has(extname(attachmentName(name)).slice(1).toLowerCase());
}

/** The ending tells what opens it, so it stays. */
function shortened(name: string): string {
  if (name.length <= LONGEST && Buffer.byteLength(name) <= MOST_BYTES) return name;
  const ending = [...extname(name)].slice(0, 20).join('');
  const room = MOST_BYTES - Buffer.byteLength(ending);
  let stem = '';
  // Sign by sign: a cut between its bytes would leave half of one.
  for (const sign of name.slice(0, name.length - extname(name).length)) {
    if (stem.length + sign.length + ending.length > LONGEST || Buffer.byteLength(stem + sign) > room) break;
    stem += sign;
  }
  return `${stem}${ending}`;
}
