import { expect } from 'vitest';
import { isOpened } from '../../../main/attachments/attachmentName.ts';
import { createOutsideGate } from '../../../main/shell/outsideGate.ts';
import { isAllowedOutside } from '../../../main/shell/outsideWorld.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

const MINUTE = 60_000;
const LONG = `https://a.example/?${'x'.repeat(1_900)}`;

/** A page that was taken over asks whenever it likes, while a person works on; whatever it does, little gets out. */
attack('a taken-over page hands data to other programs', { short: 200, long: 20_000 }, async (trials) => {
  const random = randomSource('outside');
  for (let n = 0; n < trials.times; n++) {
    await trials.trial(async () => {
      const { passed, unseen, acts } = await played(random);
      expect(unseen).toBe(0);
      expect(passed.length).toBeLessThanOrEqual(acts);
      for (const at of passed)
        expect(passed.filter((other) => other >= at && other < at + MINUTE).length).toBeLessThanOrEqual(6);
    });
  }
});

/** When something got out, how much of what is long did so unseen, and how often a person pressed or confirmed. */
async function played(random: RandomSource) {
  let [now, gestures, confirmed, unseen] = [0, 0, 0, 0];
  const passed: number[] = [];
  const confirm = async (): Promise<boolean> => {
    confirmed += 1;
    return random.below(4) === 0;
  };
  const gate = createOutsideGate(() => now, confirm);
  for (let step = 0; step < 300; step++) {
    now += random.below(1_500);
    if (random.below(3) === 0) {
      gate.gesture();
      gestures += 1;
    }
    const what = random.oneOf(['https://a.example/', LONG]);
    const before = confirmed;
    if ((await gate.ask(what)) !== null) continue;
    passed.push(now);
    if (what === LONG && confirmed === before) unseen += 1;
  }
  return { passed, unseen, acts: gestures + confirmed };
}

attack('a page that nobody touches opens 201 links', { short: 1, long: 20 }, async ({ times, trial }) => {
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      let asked = 0;
      const gate = createOutsideGate(
        () => 0,
        async () => {
          asked += 1;
          return false;
        },
      );
      const answers = await Promise.all(Array.from({ length: 201 }, () => gate.ask(LONG)));
      expect(answers.filter((answer) => answer === null)).toEqual([]);
      expect(asked).toBeLessThanOrEqual(6);
    });
  }
});

const MAILS = ['attach', 'Attachment', 'ATTACH', 'bcc', 'x-run', 'in-reply-to', 'from', '%61ttach'];
/** What programs of Windows, macOS and Linux run, mount, unpack, import or fetch something by. */
const RISKY = [
  'exe com scr pif cpl msi msp msix appx appinstaller application appref-ms bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta',
  'lnk url website webloc library-ms search-ms searchconnector-ms settingcontent-ms theme themepack inf reg msc scf chm hlp',
  'rdp iqy oqy dqy rqy odc udl docm dotm dot doc rtf xls xlsm xlsb xltm xlam xla xll slk csv tsv dif prn ppt pptm',
  'ppam ppsm sldm odt ods odp one onepkg pub mdb accdb accde mam vsd vsdm wbk wll html htm xhtml mht mhtml svg svgz xml xsl',
  'eml msg ics vcf jar jnlp class py pyw pyc pyz pyzw rb pl php sh bash zsh command tool desktop service run appimage deb',
  'rpm snap flatpak flatpakref app dmg pkg mpkg scpt applescript workflow action terminal iso img vhd vhdx wim zip 7z rar',
  'gz tgz bz2 xz tar cab ace arj epub swf m3u m3u8 pls asx wpl wax wvx ttf otf torrent kdbx json md',
]
  .join(' ')
  .split(' ');

attack('links and files with more in them than they say', { short: 1, long: 1 }, async ({ trial }) => {
  for (const name of MAILS)
    await trial(() => {
      for (const mail of [
        `mailto:a@b.example?${name}=/etc/passwd`,
        `mailto:?subject=a&${name}=x`,
        `MAILTO:?${name}`,
      ])
        expect([mail, isAllowedOutside(mail)]).toEqual([mail, false]);
    });
  for (const kind of RISKY)
    await trial(() => {
      for (const name of [`a.${kind}`, `a.pdf.${kind.toUpperCase()}`, `a.${kind} .`, `a.pdf\u202e.${kind}`])
        expect([name, isOpened(name)]).toEqual([name, false]);
    });
});
