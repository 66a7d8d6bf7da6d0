import { basename, extname } from 'node:path';

const LONGEST = 120;
/** Separators, what Windows forbids, control characters, and marks that turn the direction of writing. */
const UNSAFE = /[/\\:*?"<>|\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
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
  if (name.length <= LONGEST) return name;
  const ending = extname(name).slice(0, 20);
  return `${name.slice(0, LONGEST - ending.length)}${ending}`;
}
