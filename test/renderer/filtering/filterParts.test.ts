import { describe, expect, it } from 'vitest';
import { partsOf, partText, withoutPart, withPart } from '../../../renderer/filtering/filterParts.ts';

const seen = { now: Date.parse('2026-12-07T07:14:22Z'), zone: 'Europe/Bucharest' };

describe('the parts of a filter', () => {
  it('are those that narrow, in the order of the bar', () => {
    expect(partsOf({ zone: 'Asia', owner: '', severities: [] })).toEqual(['owner', 'zone']);
  });

  it('can be set and taken back one by one', () => {
    const filter = withPart({ owner: 'AS' }, 'severities', [1]);
    expect(filter).toEqual({ owner: 'AS', severities: [1] });
    expect(withPart(filter, 'severities', [])).toEqual({ owner: 'AS' });
    expect(withoutPart(filter, 'owner')).toEqual({ severities: [1] });
  });

  it('say what they narrow to', () => {
    expect(partText({ severities: [1, 2] }, 'severities', seen)).toBe('Severity 1, 2');
    expect(partText({ owner: '' }, 'owner', seen)).toBe('Owner nobody');
    expect(partText({ stage: 'awaiting-customer' }, 'stage', seen)).toBe('Awaiting customer');
    expect(partText({ owners: ['LN', ''] }, 'owners', seen)).toBe('Owners LN, nobody');
    expect(partText({ clock: 'in-time' }, 'clock', seen)).toBe('Clocks in time');
    expect(partText({ country: 'AT' }, 'country', seen)).toBe('Country Austria');
    const dueBefore = Date.parse('2026-12-08T16:00:00Z');
    expect(partText({ dueBefore }, 'dueBefore', seen)).toBe('Due before Tue 18:00');
  });
});
