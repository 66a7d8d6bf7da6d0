import { describe, expect, it } from 'vitest';
import { longFiles } from './longFiles.ts';
import { type ProjectFile, sourceFiles } from './projectFiles.ts';

const maxLines = 200;
const everything = sourceFiles('shared', 'main', 'renderer', 'scripts', 'test');
const shipped = sourceFiles('shared', 'main', 'renderer');
const core = sourceFiles('shared');
const tests = /\.(test|attack)\.tsx?$/;

const impureCalls = [
  /\bDateTime\s*\.\s*(now|local|utc)\s*\(/,
  /\bDate\s*\.\s*(now|parse|UTC)\b/,
  /\bMath\s*\.\s*random\b/,
  /\bSettings\s*\.\s*now\b/,
  /\bglobalThis\b/,
];
const vagueNames = /^(utils?|helpers?|common|misc|types?|manager|service|data|info|index)$/i;
const vagueSuffix = /(Manager|Service|Helper|Utils?)$/;

const offenders = (
  files: readonly ProjectFile[],
  isOffence: (file: ProjectFile) => boolean,
): readonly string[] => files.filter(isOffence).map((file) => file.path);

describe('the source tree', () => {
  it('is there to be looked at', () => {
    expect(core.length).toBeGreaterThan(10);
    expect(everything.length).toBeGreaterThan(core.length);
  });

  it('reads no clock, zone of the machine or randomness in shared/', () => {
    expect(
      offenders(core, ({ text }) => impureCalls.some((call) => call.test(withoutComments(text)))),
    ).toEqual([]);
  });

  it('never silences the compiler or the linter', () => {
    const silencer = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'nocheck', 'biome-' + 'ignore', 'as an' + 'y\\b'].join('|'),
    );
    expect(offenders(everything, ({ text }) => silencer.test(text))).toEqual([]);
  });

  it('names no file or folder vaguely', () => {
    const roots = ['main/index.ts', 'renderer/index.tsx'];
    expect(offenders(shipped, ({ path }) => !roots.includes(path) && isVague(path))).toEqual([]);
  });

  it('keeps files short, and the exceptions only shrink', () => {
    const limited = everything.filter(({ path }) => !tests.test(path));
    expect(offenders(limited, (file) => lines(file) > (longFiles[file.path] ?? maxLines))).toEqual([]);
  });

  it('lists no exception that is no longer needed', () => {
    const byPath = new Map(everything.map((file) => [file.path, lines(file)]));
    const stale = Object.entries(longFiles).filter(
      ([path, allowed]) => allowed <= maxLines || byPath.get(path) !== allowed,
    );
    expect(stale).toEqual([]);
  });

  it('leaves no note to do later, and no path of one machine', () => {
    const left = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X\\b', '["\'`]/(home|root|Users)/'].join('|'),
    );
    expect(offenders(everything, ({ text }) => left.test(text))).toEqual([]);
  });

  it('does not shout at the analyst', () => {
    const messages = sourceFiles('shared/messages');
    expect(offenders(messages, ({ text }) => /\w!(?!=)/.test(withoutComments(text)))).toEqual([]);
  });

  it('keeps no test that is skipped or alone', () => {
    const left = /\b(describe|it|test)\s*\.\s*(only|skip|todo|fixme)\b/;
    expect(offenders(everything, ({ path, text }) => tests.test(path) && left.test(text))).toEqual([]);
  });
});

function lines({ text }: ProjectFile): number {
  return text.split('\n').length - 1;
}

function isVague(path: string): boolean {
  const words = path.replace(/\.\w+$/, '').split('/');
  return words.some((word) => vagueNames.test(word)) || vagueSuffix.test(words.at(-1) ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
