import { stripVTControlCharacters } from 'node:util';

const LINES_SHOWN = 12;

/**
 * One failed test in words: its name, then the first lines of its message, indented.
 * @param {string} name
 * @param {string} message
 */
export function failure(name, message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_SHOWN);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}
