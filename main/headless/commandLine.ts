import { type Argument, Command, type CommanderError, Help, type Option } from 'commander';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { widthOf } from './textTable.ts';

type Words = Catalogue['headless']['commandLine'];

/** Gives the command `desk`, whose help is in the words of a catalogue: commander itself has English alone. */
export function createCommandLine({ headless }: Catalogue): Command {
  const words = headless.commandLine;
  return new SpokenCommand(words, 'desk')
    .description(headless.about)
    .helpOption('-h, --help', words.help)
    .helpCommand(`help [${words.command}]`, words.help)
    .showHelpAfterError(false)
    .allowExcessArguments(false);
}

class SpokenCommand extends Command {
  readonly #words: Words;

  constructor(words: Words, name?: string) {
    super(name);
    this.#words = words;
  }

  override createCommand(name?: string): Command {
    return new SpokenCommand(this.#words, name);
  }

  override createHelp(): Help {
    return new SpokenHelp(this.#words);
  }
}

class SpokenHelp extends Help {
  readonly #words: Words;
  readonly #titles: Readonly<Record<string, string>>;

  constructor(words: Words) {
    super();
    this.#words = words;
    const { usage, argumentsTitle, optionsTitle, commandsTitle } = words;
    this.#titles = {
      'Usage:': usage,
      'Arguments:': argumentsTitle,
      'Options:': optionsTitle,
      'Commands:': commandsTitle,
    };
  }

  override styleTitle(title: string): string {
    return this.#titles[title] ?? title;
  }

  override displayWidth(text: string): number {
    return widthOf(text);
  }

  override commandUsage(command: Command): string {
    const parts = [`[${this.#words.options}]`];
    if (command.commands.length > 0) parts.push(`[${this.#words.command}]`);
    return [pathOf(command), ...parts, ...command.registeredArguments.map(termOf)].join(' ');
  }

  override subcommandTerm(command: Command): string {
    const options = command.options.length > 0 ? [`[${this.#words.options}]`] : [];
    return [command.name(), ...options, ...command.registeredArguments.map(termOf)].join(' ');
  }

  override optionDescription({ description, argChoices, defaultValue }: Option): string {
    const choices = argChoices?.map((choice) => JSON.stringify(choice)).join(', ');
    const notes = [
      ...(choices === undefined ? [] : [this.#words.choices(choices)]),
      ...(defaultValue === undefined ? [] : [this.#words.byDefault(JSON.stringify(defaultValue))]),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join(', ')})`;
  }
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function termOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/**
 * Says what is wrong with a command line; empty for an end that says nothing, such as help. Commander has the names at
 * fault only in its sentence, always between quotes.
 */
export function commandLineProblem({ headless }: Catalogue, { code, message }: CommanderError): string {
  const words = headless.commandLine;
  const [first = '', second = ''] = [...message.matchAll(/'(.*?)'(?=[ .\n]|$)/g)].map(
    ([, name]) => name ?? '',
  );
  switch (code) {
    case 'commander.unknownOption':
      return withSuggestion(words, words.unknownOption(first), message);
    case 'commander.unknownCommand':
      return withSuggestion(words, words.unknownCommand(first), message);
    case 'commander.missingArgument':
      return words.argumentNeeded(first);
    case 'commander.optionMissingArgument':
      return words.valueNeeded(first);
    case 'commander.missingMandatoryOptionValue':
      return words.optionNeeded(first);
    case 'commander.excessArguments':
      return words.tooManyArguments(first);
    case 'commander.invalidArgument':
      return words.badValue(first, second, message.slice(message.indexOf(INVALID) + INVALID.length));
    default:
      return '';
  }
}

const INVALID = 'is invalid. ';

function withSuggestion(words: Words, sentence: string, message: string): string {
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  return similar === undefined ? sentence : `${sentence}\n${words.suggestion(similar)}`;
}
