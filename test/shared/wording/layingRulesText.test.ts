import { describe, expect, it } from 'vitest';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { ZONE_RULES_TAKEN } from '../../../shared/calendar/zone/zoneNames.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { layingRulesLines, oldRulesNote, rulesBehind } from '../../../shared/wording/layingRulesText.ts';

const rules = { zoneRules: '2026f', holidayTables: '3.37.0' };
const linesAt = (days: number, runtimeZoneRules: string | null = '2026f') =>
  layingRulesLines(english, { rules, runtimeZoneRules, now: ZONE_RULES_TAKEN + days * DAY });

describe('the rules by which times are laid out', () => {
  it('are named by their versions, and by no more as long as they are new', () => {
    expect(linesAt(365)).toEqual(['Zone rules 2026f, holiday tables 3.37.0']);
  });

  it('are said to be old after a year', () => {
    expect(linesAt(366)[1]).toMatch(/^The zone rules were taken on \d{4}-\d\d-\d\d, more than a year ago/);
  });

  it('are not said to be old on the day on which they were taken', () => {
    expect(oldRulesNote(english, ZONE_RULES_TAKEN)).toBeNull();
  });

  it('are told apart from those of the runtime, by which nothing is laid out', () => {
    expect(linesAt(1, '2024a')).toContain('The runtime has zone rules 2024a; nothing is laid out by them');
    expect(linesAt(1, null)).toHaveLength(1);
  });

  it('stand beside a sum, with those of the file where they are newer', () => {
    expect(rulesBehind(english, '2026f', null)).toBe('By zone rules 2026f');
    expect(rulesBehind(english, '2025c', '2026f')).toBe(
      'By zone rules 2025c; the case file was laid out with 2026f',
    );
  });
});
