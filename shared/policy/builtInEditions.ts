import { HOUR } from '../calendar/instant/instant.ts';
import { BUSINESS_WEEK } from '../calendar/spec/weekHours.ts';
import { LICENCES, MEANS_CHANNELS, TARGETS_CHANNELS } from './builtInChannels.ts';
import type { Edition, Target } from './edition.ts';

type Length = Target['length'];

const count = (n: number, unit: Length['unit']): Length => ({ count: n, unit });
const deadline = (length: Length, hours: Target['hours'] = 'business'): Target => ({
  objective: 'deadline',
  hours,
  length,
});
const mean = (length: Length): Target => ({ objective: 'mean', hours: 'round-the-clock', length });

const RESPONSE = {
  1: deadline(count(10, 'minute'), 'round-the-clock'),
  2: deadline(count(1, 'hour')),
  3: deadline(count(2, 'hour')),
  4: deadline(count(1, 'business-day')),
} as const;

const CRITICAL =
  'A function that the business depends on cannot be performed, and there is no way around it.';
const HIGH = 'Work goes on, but much slower or with severe limits.';
const MEDIUM =
  'Work goes on nearly as usual; something that is not critical fails or is awkward to use, and there is a way around it.';

const inCommon = {
  validFrom: null,
  week: BUSINESS_WEEK,
  businessDayMs: 9 * HOUR,
  warningFraction: 0.75,
  raiseFrom: 'change',
  pausingStages: [],
  licences: LICENCES,
  closure: {
    awaitingBusinessDays: 3,
    noticeBusinessDaysBefore: 1,
    proposedBusinessDays: 3,
    rcaBeforeClosing: [1],
  },
  credentials: { pendingBusinessHours: 48 },
  // A placeholder address; its hours are those of the office that reads it (policy §7).
  escalation: {
    address: 'management-attention@care.example',
    zone: 'America/New_York',
    week: BUSINESS_WEEK,
    holidays: 'US',
  },
  meanWindowDays: 30,
} as const;

/** Restoration targets for severities 1 to 3, an RCA after 1 and 2: the default edition (policy §2). */
export const targetsEdition: Edition = {
  ...inCommon,
  id: 'targets',
  name: 'Targets',
  severities: {
    1: {
      name: 'Critical',
      definition: CRITICAL,
      response: RESPONSE[1],
      restoration: deadline(count(4, 'hour'), 'round-the-clock'),
      rca: deadline(count(2, 'business-day')),
      respondBy: 'phone',
    },
    2: {
      name: 'High',
      definition: HIGH,
      response: RESPONSE[2],
      restoration: deadline(count(2, 'business-day')),
      rca: deadline(count(5, 'business-day')),
      respondBy: 'web',
    },
    3: {
      name: 'Medium',
      definition: MEDIUM,
      response: RESPONSE[3],
      restoration: deadline(count(5, 'business-day')),
      rca: null,
      respondBy: 'web',
    },
    4: {
      name: 'Low',
      definition:
        'Everything works with a trivial effect at most, or the customer asks how something works or is set up.',
      response: RESPONSE[4],
      restoration: null,
      rca: null,
      respondBy: 'web',
    },
  },
  channels: TARGETS_CHANNELS,
  rca: { followUpSeverities: [1, 2], followUpPriority: 3 },
};

/** Mean times to restore for severities 1 and 2, an RCA after 1 (policy §2). */
export const meansEdition: Edition = {
  ...inCommon,
  id: 'means',
  name: 'Means',
  severities: {
    1: {
      name: 'Critical',
      definition: CRITICAL,
      response: RESPONSE[1],
      restoration: mean(count(15, 'minute')),
      rca: deadline(count(5, 'business-day')),
      respondBy: 'phone',
    },
    2: {
      name: 'High',
      definition: HIGH,
      response: RESPONSE[2],
      restoration: mean(count(72, 'hour')),
      rca: null,
      respondBy: 'web',
    },
    3: {
      name: 'Medium',
      definition: MEDIUM,
      response: RESPONSE[3],
      restoration: null,
      rca: null,
      respondBy: 'web',
    },
    4: {
      name: 'Low',
      definition: 'The effect is minimal: a wish for a feature, or a question that is not critical.',
      response: RESPONSE[4],
      restoration: null,
      rca: null,
      respondBy: 'web',
    },
  },
  channels: MEANS_CHANNELS,
  rca: { followUpSeverities: [1], followUpPriority: 3 },
};

/** The editions that the console ships with, the default one first (policy §2). */
export const BUILT_IN_EDITIONS: ReadonlyArray<Edition> = [targetsEdition, meansEdition];
