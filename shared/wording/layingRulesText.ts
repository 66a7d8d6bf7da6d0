import { DAY, type Instant } from '../calendar/instant/instant.ts';
import { formatInstant } from '../calendar/instant/isoInstant.ts';
import { ZONE_RULES_TAKEN } from '../calendar/zone/zoneNames.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { LayingRules } from '../queue/olderRules.ts';

/** Older rules may lack a change of the clocks that a country has made known since. */
const YEAR = 365 * DAY;

export interface LayingRulesView {
  readonly rules: LayingRules;
  /** The zone rules that the runtime has; null where it does not say. */
  readonly runtimeZoneRules: string | null;
  readonly now: Instant;
}

/** Gives by which rules times are laid out, line by line: also that they are old, or others than the runtime's. */
export function layingRulesLines(words: Catalogue, view: LayingRulesView): ReadonlyArray<string> {
  const { zoneRules, holidayTables } = view.rules;
  return [words.layingRules.rules(zoneRules, holidayTables), ...layingRulesNotes(words, view)];
}

/** Gives by which zone rules a sum is reckoned; `ofFile` are those of a file that was laid out with newer ones, else null. */
export function rulesBehind(
  { layingRules: words }: Catalogue,
  zoneRules: string,
  ofFile: string | null,
): string {
  return ofFile === null || ofFile === zoneRules ? words.by(zoneRules) : words.byOlder(zoneRules, ofFile);
}

/** Gives the quiet notes about zone rules: none as long as they are of this year and the runtime has the same. */
function layingRulesNotes(
  words: Catalogue,
  { rules, runtimeZoneRules, now }: LayingRulesView,
): ReadonlyArray<string> {
  const isOther = runtimeZoneRules !== null && runtimeZoneRules !== rules.zoneRules;
  const old = oldRulesNote(words, now);
  return [
    ...(old === null ? [] : [old]),
    ...(isOther ? [words.layingRules.otherRuntime(runtimeZoneRules)] : []),
  ];
}

/** Says that the zone rules of this program are over a year old; null as long as they are not. */
export function oldRulesNote({ layingRules: words }: Catalogue, now: Instant): string | null {
  const isOld = now - ZONE_RULES_TAKEN > YEAR;
  return isOld ? words.old(formatInstant(ZONE_RULES_TAKEN).slice(0, 10)) : null;
}
