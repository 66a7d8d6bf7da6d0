import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWAY_AFTER, audienceOf, type RoutedAlert, type TeamAtHand } from '../../../shared/alert/audience.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { BUSINESS_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';
import { createShift, type ShiftCalendar } from '../../../shared/shift/shiftNow.ts';
import type { Absence, ShiftPlan } from '../../../shared/shift/shiftPlan.ts';
import { at } from '../../support/aCase.ts';

const now = at('2026-12-07T09:14:00+02:00');

function shift(handle: string, more: Partial<ShiftPlan> = {}): readonly [string, ShiftCalendar] {
  const made = createShift({ handle, zone: 'Europe/Bucharest', week: BUSINESS_WEEK, absences: [], ...more });
  if (!made.ok) throw new Error(made.error.field);
  return [handle, made.value];
}

const afternoon = weekOf({ mon: [['14:00', '22:00']] });
const today = (deputy: string | null): ReadonlyArray<Absence> => [
  { from: '2026-12-07', to: '2026-12-07', deputy },
];

/** AM leads; AM, BK and CL are on shift, DN begins in the afternoon. */
function team({
  away = [],
  absent = {},
}: {
  away?: ReadonlyArray<string>;
  absent?: Record<string, string | null>;
} = {}): TeamAtHand {
  const handles = ['AM', 'BK', 'CL', 'DN'];
  const absences = (handle: string) => (handle in absent ? today(absent[handle] ?? null) : []);
  return {
    members: handles.map((handle) => ({ handle, isLead: handle === 'AM' })),
    shifts: new Map(
      handles.map((handle) =>
        shift(handle, { absences: absences(handle), ...(handle === 'DN' ? { week: afternoon } : {}) }),
      ),
    ),
    seen: new Map(
      handles
        .filter((handle) => handle !== 'DN')
        .map((handle) => [handle, away.includes(handle) ? now - AWAY_AFTER - 1 : now]),
    ),
  };
}

const half: RoutedAlert = { severity: 1, threshold: 'half', at: now };
const warning: RoutedAlert = { severity: 2, threshold: 'warning', at: now };
const breach: RoutedAlert = { severity: 2, threshold: 'breach', at: now };

function told(alert: RoutedAlert, owner: string | null, who: TeamAtHand): ReadonlyArray<string> {
  return audienceOf(alert, owner, who, now).map(({ handle, why, at: when }) =>
    when === now ? `${handle} ${why}` : `${handle} ${why} +${(when - now) / MINUTE}`,
  );
}

describe('who is told of a threshold', () => {
  it('is the owner alone, while at a desk', () => {
    expect(told(warning, 'BK', team())).toEqual(['BK owner']);
    expect(told(breach, 'BK', team())).toEqual(['BK owner']);
    expect(told(half, 'BK', team())).toEqual(['BK owner']);
  });

  it('is also the lead, of a breach of severity 1', () => {
    expect(told({ ...half, threshold: 'breach' }, 'BK', team())).toEqual(['AM lead', 'BK owner']);
    expect(told({ ...half, threshold: 'over-mean' }, 'BK', team())).toEqual(['BK owner']);
  });

  it('is everybody on shift, of a case that is nobody’s', () => {
    expect(told(warning, null, team())).toEqual(['AM unassigned', 'BK unassigned', 'CL unassigned']);
    expect(told(warning, 'who left', team())).toEqual(['AM unassigned', 'BK unassigned', 'CL unassigned']);
  });

  it('is everybody on shift too when the owner is away: at once of severity 1, else after two minutes', () => {
    const away = team({ away: ['BK'] });
    expect(told(half, 'BK', away)).toEqual(['AM owner-away', 'BK owner', 'CL owner-away']);
    expect(told(warning, 'BK', away)).toEqual(['AM owner-away +2', 'BK owner', 'CL owner-away +2']);
  });

  it('is the lead at once when a case breaches whose owner is away', () => {
    expect(told(breach, 'BK', team({ away: ['BK'] }))).toEqual(['AM lead', 'BK owner', 'CL owner-away +2']);
  });

  it('is the deputy of an owner who is absent, and the deputy’s deputy', () => {
    expect(told(warning, 'BK', team({ absent: { BK: 'CL' } }))).toEqual(['BK owner', 'CL deputy']);
    expect(told(warning, 'BK', team({ absent: { BK: 'CL', CL: 'AM' } }))).toEqual(['AM deputy', 'BK owner']);
  });

  it('comes to an end where two stand in for each other', () => {
    expect(told(warning, 'BK', team({ absent: { BK: 'CL', CL: 'BK' } }))).toContain('BK owner');
  });

  it('is the lead of severity 1 when nobody is on shift', () => {
    const nobody = team({ absent: { AM: null, BK: null, CL: null } });
    expect(told(half, null, nobody)).toEqual(['AM lead']);
    expect(told(warning, null, nobody)).toEqual([]);
    expect(told(breach, null, nobody)).toEqual(['AM lead']);
  });

  it('is never nobody for severity 1 or a breach', () => {
    const handles = fc.constantFrom('AM', 'BK', 'CL', 'DN');
    fc.assert(
      fc.property(
        fc.option(handles),
        fc.uniqueArray(handles),
        fc.dictionary(handles, fc.option(handles)),
        fc.constantFrom(half, breach),
        (owner, away, absent, alert) => {
          expect(audienceOf(alert, owner, team({ away, absent }), now)).not.toEqual([]);
        },
      ),
    );
  });
});
