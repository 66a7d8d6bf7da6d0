import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../../main/console/startOptions.ts';
import { english } from '../../../shared/messages/en/english.ts';

const parse = (words: string, isPackaged = false, isRoot = false) =>
  parseStartOptions(words.split(' '), { isPackaged, isRoot }, '/desks/ana', english.shell.startOptions);

describe('a start', () => {
  it('without options is an ordinary one', () => {
    expect(parse('electron .')).toEqual({
      ok: true,
      value: { profile: null, clock: null, screenshot: null, language: null, case: null },
    });
  });

  it("finds its options among Chromium's switches", () => {
    const start = parse(
      'electron --no-sandbox --inspect=0 . --profile desk --enable-logging --clock=2026-11-20T08:15:00Z',
    );
    expect(start).toMatchObject({
      ok: true,
      value: { profile: '/desks/ana/desk', clock: Date.UTC(2026, 10, 20, 8, 15) },
    });
  });

  it('orders a picture', () => {
    expect(parse('electron . --screenshot a.png --size 1280x720 --theme light')).toMatchObject({
      value: { screenshot: { file: '/desks/ana/a.png', width: 1280, height: 720, theme: 'light' } },
    });
    expect(parse('electron . --screenshot a.png')).toMatchObject({
      value: { screenshot: { width: 1440, height: 900, theme: null } },
    });
  });

  it('chooses a language', () => {
    expect(parse('electron . --lang qps-ploc')).toMatchObject({ value: { language: 'qps-ploc' } });
  });

  it('opens a case by option or by link', () => {
    expect(parse('electron . --case 48291')).toMatchObject({ value: { case: '48291' } });
    expect(parse('app severity-desk://case/INC%20204', true)).toMatchObject({ value: { case: 'INC 204' } });
    expect(parse('app severity-desk://case/%zz', true)).toMatchObject({ value: { case: null } });
    expect(parse('app severity-desk://other/1', true)).toMatchObject({ value: { case: null } });
  });

  it.each([
    ['electron . --clock tomorrow', '--clock wants an instant like 2026-11-20T08:15:00Z, not "tomorrow".'],
    ['electron . --profile', '--profile needs a value.'],
    ['electron . --profile --clock 2026-11-20T08:15:00Z', '--profile needs a value.'],
    ['electron . --screenshot a.png --size big', '--size wants width and height, as 1440x900.'],
    ['electron . --screenshot a.png --theme blue', '--theme is dark or light.'],
  ])('refuses %s', (words, reason) => {
    expect(parse(words)).toEqual({ ok: false, error: reason });
  });

  it.each(['--no-sandbox', '--disable-gpu-sandbox', '--disable-setuid-sandbox', '-NO-SANDBOX'])(
    'of a packaged app refuses %s, says that an AppImage adds it and what to do; root has no sandbox',
    (option) => {
      const why = expect.stringMatching(`${option}.*AppImage.*deb or the rpm.*sysctl`);
      expect(parse(`app ${option}`, true)).toEqual({ ok: false, error: why });
      expect(parse(`app ${option}`, true, true).ok).toBe(true);
      expect(parse(`app ${option}`).ok).toBe(true);
    },
  );

  it.each(['--clock 2026-11-20T08:15:00Z', '--screenshot a.png', '--lang ja'])(
    'of a packaged app refuses %s',
    (option) => {
      expect(parse(`app ${option}`, true)).toMatchObject({ ok: false });
    },
  );

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port 9222',
    '-remote-debugging-port=0',
    '/remote-debugging-port=0',
    '--Remote-Debugging-Pipe',
    '--inspect',
    '--inspect-brk=0.0.0.0:9229',
    '--remote-allow-origins=*',
    '--load-extension=/tmp/x',
  ])('of a package is refused with %s, which lets another program read the window', (words) => {
    expect(parse(`severity-desk ${words}`, true)).toEqual({
      ok: false,
      error: expect.stringContaining('would let other programs read the window'),
    });
    expect(parse(`electron . ${words}`)).toMatchObject({ ok: true });
  });
});
