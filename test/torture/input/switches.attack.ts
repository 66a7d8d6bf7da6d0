import { expect } from 'vitest';
import { parseStartOptions } from '../../../main/console/startOptions.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';

/** What opens the page, and what takes the sandbox from it. */
const OPENING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'no-sandbox',
  'disable-gpu-sandbox',
];
const AROUND = ['--enable-logging', '--profile=/p', 'severity-desk://case/1', '--case=1', '--lang-is=x'];

const INSTALLED = { isPackaged: true, isRoot: false };

/** However Chromium may read a switch that opens the page: with one dash or two, in any case, with a value, at any place. */
attack(
  'a package is started with a switch that opens its page',
  { short: 2_000, long: 100_000 },
  async (trials) => {
    const random = randomSource('switches');
    for (let n = 0; n < trials.times; n++) {
      await trials.trial(() => {
        const name = [...random.oneOf(OPENING as [string, ...string[]])]
          .map((letter) => (random.below(4) === 0 ? letter.toUpperCase() : letter))
          .join('');
        const word = `${random.oneOf(['--', '-'])}${name}${random.oneOf(['', '=9222', '=0.0.0.0:0', '=\n'])}`;
        const argv = ['severity-desk', ...AROUND.filter(() => random.below(2) === 0)];
        argv.splice(1 + random.below(argv.length), 0, word);
        expect([argv, parseStartOptions(argv, INSTALLED, '/', english.shell.startOptions).ok]).toEqual([
          argv,
          false,
        ]);
      });
    }
  },
);
