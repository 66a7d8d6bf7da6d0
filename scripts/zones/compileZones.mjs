import { createRequire } from 'node:module';
import moment from 'moment-timezone';
import { yearlyRule } from './yearlyRule.mjs';

/** Earlier changes are left out: the offset of this moment counts for all time before it. */
const START = Date.UTC(1970, 0, 1);

/**
 * @typedef {import('./yearlyRule.mjs').Change} Change
 * @typedef {{ version: string, zones: Record<string, string>, links: Record<string, string> }} ZoneRules
 */

/**
 * Compiles the data of moment-timezone. A zone is one line of three parts between bars: its offsets from UTC in seconds,
 * the one of 1970 first; its changes, each the place of the new offset and the seconds since the change before (since 1970 for
 * the first), both to the base 36; and the year from which changes recur, with the yearly ones.
 * @returns {ZoneRules}
 */
export function compileZones() {
  /** @type {{ version: string, zones: readonly string[], links: readonly string[] }} */
  const { version, zones, links } = createRequire(import.meta.url)('moment-timezone/data/packed/latest.json');
  const lines = zones.map((packed) => compileZone(packed)).sort(byName);
  const names = links.map((link) => /** @type {[string, string]} */ (link.split('|').reverse())).sort(byName);
  return { version, zones: Object.fromEntries(lines), links: Object.fromEntries(names) };
}

/**
 * @param {string} packed
 * @returns {[name: string, line: string]}
 */
function compileZone(packed) {
  const { name, untils, offsets } = moment.tz.unpack(packed);
  const all = untils.flatMap((until, i) => {
    const offset = offsets[i + 1];
    return until === null || offset === undefined ? [] : [{ at: until, offset: seconds(offset) }];
  });
  const first = all.findLast(({ at }) => at <= START)?.offset ?? seconds(offsets[0] ?? 0);
  const changes = realChanges(
    first,
    all.filter(({ at }) => at > START),
  );
  const rule = yearlyRule(name, changes);
  const listed = changes.filter(({ at }) => rule === null || new Date(at).getUTCFullYear() < rule.from);
  const places = [...new Set([first, ...changes.map(({ offset }) => offset)])];
  const parts = [places.join(' '), listedText(listed, places)];
  const yearly = rule?.yearly.map(
    ({ month, day, weekday, time, offset }) => `${month}.${day}.${weekday}.${time}.${places.indexOf(offset)}`,
  );
  if (rule && yearly) parts.push([rule.from, ...yearly].join(' '));
  return [name, parts.join('|').replace(/\|+$/, '')];
}

/**
 * What only renames the time or turns a standard into summer time changes no clock.
 * @param {number} first
 * @param {readonly Change[]} changes
 */
function realChanges(first, changes) {
  return changes.filter(({ offset }, i) => offset !== (changes[i - 1]?.offset ?? first));
}

/**
 * @param {readonly Change[]} changes
 * @param {readonly number[]} places
 */
function listedText(changes, places) {
  const steps = changes.map(({ at, offset }, i) => {
    const since = (at - (changes[i - 1]?.at ?? START)) / 1000;
    return places.indexOf(offset).toString(36) + since.toString(36);
  });
  return steps.join(' ');
}

/** moment counts minutes to the west. @param {number} minutesWest */
function seconds(minutesWest) {
  return Math.round(minutesWest * -60) + 0;
}

/**
 * @param {readonly [string, string]} a
 * @param {readonly [string, string]} b
 */
function byName([a], [b]) {
  return a < b ? -1 : 1;
}
