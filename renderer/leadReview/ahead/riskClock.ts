import { DAY, type Instant, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { AtRiskCase } from '../../../shared/review/atRisk.ts';
import { EVERY_MOMENT } from '../../../shared/review/facts/reviewFact.ts';
import type { ClockIcon } from '../../../shared/wording/clockCell.ts';
import { formatPercent } from '../../../shared/wording/formatCount.ts';
import { formatLeft, formatOverdue } from '../../../shared/wording/formatLength.ts';
import { calendarOf } from '../../cases/calendars.ts';
import { spoken } from '../../language/languageStore.ts';

/** The clock of a case at risk, as a line of the list shows it. */
export interface RiskClock {
  readonly value: string;
  readonly word: string;
  readonly icon: ClockIcon | null;
  readonly loud: boolean;
}

/** Gives what is left of a clock in its own hours, or by how much it is over by the wall. */
export function riskClock({ clock }: AtRiskCase, now: Instant, warningFraction: number): RiskClock {
  const catalogue = spoken();
  const words = catalogue.leadReview;
  const { due, targetMs, calendar } = clock;
  if (now > due) {
    return { value: formatOverdue(spoken(), now - due), word: words.overdue, icon: null, loud: true };
  }
  const hours = calendar === EVERY_MOMENT ? null : calendarOf(calendar);
  const left = hours == null ? due - now : hours.between(now, due);
  const fraction = 1 - left / targetMs;
  const atRisk = fraction >= warningFraction;
  const waits = hours?.isOpen(now) === false;
  return {
    value: formatLeft(spoken(), left, hours?.spec.businessDayMs ?? DAY),
    word: waits
      ? catalogue.format.state.waits
      : atRisk
        ? catalogue.format.state.atRisk
        : formatPercent(spoken(), fraction),
    icon: waits ? 'moon' : atRisk ? 'triangle' : null,
    loud: atRisk,
  };
}

/** Gives how a case at risk is likely to end, in a few words. */
export function likelyText({ late, because, lateByMs, clock, overdue }: AtRiskCase): string {
  const words = spoken().leadReview;
  if (!late) return words.inTime(hoursText(-lateByMs));
  if (because === 'no-owner') return words.lateNoOwner;
  return overdue && clock.clock === 'response'
    ? words.lateClock(words.clock[clock.clock])
    : words.lateBy(hoursText(lateByMs));
}

function hoursText(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
