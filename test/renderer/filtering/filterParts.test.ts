import { describe, expect, it } from 'vitest';
import { partsOf, partText, withoutPart, withPart } from '../../../renderer/filtering/filterParts.ts';

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
    expect(partText({ severities: [1, 2] }, 'severities')).toBe('Severity 1, 2');
    expect(partText({ owner: '' }, 'owner')).toBe('Owner nobody');
    expect(partText({ stage: 'awaiting-customer' }, 'stage')).toBe('Awaiting customer');
  });
});
