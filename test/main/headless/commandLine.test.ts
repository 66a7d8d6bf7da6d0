import { describe, expect, it } from 'vitest';
import { chosenLanguage } from '../../../main/headless/chosenLanguage.ts';
import { desk } from './runCommand.ts';

describe('the language of a command line', () => {
  it.each([
    [['--lang', 'ja', 'queue'], 'ja', ['queue']],
    [['queue', '--lang=ja', '--json'], 'ja', ['queue', '--json']],
    [['queue'], null, ['queue']],
    [['queue', '--lang'], null, ['queue']],
  ])('%j is %s', (args, language, rest) => {
    expect(chosenLanguage(args)).toEqual({ language, args: rest });
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['queue', '--profil', 'x'], "error: unknown option '--profil'\n(Did you mean --profile?)\n"],
    [['quue'], "error: unknown command 'quue'\n(Did you mean queue?)\n"],
    [['import'], "error: missing required argument 'file'\n"],
    [['clocks', '-'], "error: required option '--now <instant>' not specified\n"],
    [['queue', '--profile'], "error: option '--profile <dir>' argument missing\n"],
    [['check', 'one'], "error: too many arguments for 'check'\n"],
    [
      ['queue', '--view', "it's all"],
      /^error: option '--view <view>' argument 'it's all' is invalid\. Allowed choices are mine, open, /,
    ],
    [
      ['queue', '--now', 'noon'],
      "error: option '--now <instant>' argument 'noon' is invalid. It must be an instant with Z or an offset, such as 2026-12-04T16:40:00+01:00.\n",
    ],
  ])('%j', async (args, said) => {
    const { code, out, err } = await desk(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said instanceof RegExp ? said : new RegExp(`^${escaped(said)}$`));
  });
});

describe('help', () => {
  it('names the commands, and for each what it takes', async () => {
    const { out } = await desk(['help']);
    expect(out).toMatch(/^Usage: desk \[options\] \[command\]\n/);
    expect(out).toContain('Commands:\n');
    expect(out).toMatch(/^ {2}import \[options\] <file> +take the cases of a ServiceNow log/m);
  });

  it('names the choices of an option and the one that holds', async () => {
    const { out } = await desk(['export', '--help']);
    expect(out).toMatch(/--format <format> +jsonl or csv \(choices: "jsonl", "csv", default: "jsonl"\)/);
    expect(out).toMatch(/-h, --help +display help for command/);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
