import { describe, expect, it } from 'vitest';
import { projectFiles } from './projectFiles.ts';

const styles = projectFiles('renderer').filter(({ path }) => path.endsWith('.css'));
const tokens = 'renderer/styles/tokens.css';

/** What a style sheet takes from the tokens, and how a value of its own would look. */
const NAMED = {
  'size of type': /font(-size)?:[^;/]*\d+(\.\d+)?px/,
  colour: /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?)\(/i,
  time: /\b\d+m?s\b/,
  'radius of a chip, a control or a card': /border-radius:[^;]*\b(4|6)px/,
} as const;

const literals = (text: string, pattern: RegExp): readonly string[] =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => pattern.test(line));

describe('a style sheet', () => {
  it('is there to be looked at', () => {
    expect(styles.length).toBeGreaterThan(20);
    expect(styles.map(({ path }) => path)).toContain(tokens);
  });

  it.each(Object.entries(NAMED))('takes its %s from the tokens', (_name, pattern) => {
    const own = styles
      .filter(({ path }) => path !== tokens)
      .flatMap(({ path, text }) => literals(text, pattern).map((line) => `${path}: ${line.trim()}`));
    expect(own).toEqual([]);
  });

  it('uses every token that there is', () => {
    const declared = styles.find(({ path }) => path === tokens)?.text ?? '';
    const names = [...declared.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name ?? '');
    const used = styles.map(({ text }) => text).join('\n');
    expect([...new Set(names)].filter((name) => !used.includes(`var(${name}`))).toEqual([]);
  });
});
