import { afterEach, expect, it, vi } from 'vitest';
import { optionOf, withAbsolutePaths } from '../../scripts/start/options.mjs';

afterEach(() => vi.unstubAllEnvs());

it('a relative path of npm start is meant from where the person stands', () => {
  vi.stubEnv('INIT_CWD', '/desks/ana');
  expect(withAbsolutePaths(['--profile', 'desk', '--screenshot=a.png', '--size', '800x600'])).toEqual([
    '--profile',
    '/desks/ana/desk',
    '--screenshot=/desks/ana/a.png',
    '--size',
    '800x600',
  ]);
});

it('the picture that a person asked for is the one that is looked for, however it is written', () => {
  for (const args of [['--screenshot', '/a.png'], ['--screenshot=/a.png']])
    expect(optionOf(args, 'screenshot')).toBe('/a.png');
  expect(optionOf(['--profile', 'x'], 'screenshot')).toBeUndefined();
});
