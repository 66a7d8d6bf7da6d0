/** How the command describes its options, and what it says of a command line that it does not understand. */
export const commandLineWords = {
  usage: 'Usage:',
  argumentsTitle: 'Arguments:',
  optionsTitle: 'Options:',
  commandsTitle: 'Commands:',
  options: 'options',
  command: 'command',
  help: 'display help for command',
  choices: (names: string): string => `choices: ${names}`,
  byDefault: (value: string): string => `default: ${value}`,
  unknownOption: (flag: string): string => `error: unknown option '${flag}'`,
  unknownCommand: (name: string): string => `error: unknown command '${name}'`,
  suggestion: (similar: string): string => `(Did you mean ${similar}?)`,
  argumentNeeded: (name: string): string => `error: missing required argument '${name}'`,
  optionNeeded: (flags: string): string => `error: required option '${flags}' not specified`,
  valueNeeded: (flags: string): string => `error: option '${flags}' argument missing`,
  tooManyArguments: (command: string): string => `error: too many arguments for '${command}'`,
  badValue: (flags: string, value: string, expected: string): string =>
    `error: option '${flags}' argument '${value}' is invalid. ${expected}`,
} as const;
