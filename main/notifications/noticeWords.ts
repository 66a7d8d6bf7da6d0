import type { AlertClock, AlertThreshold } from '../../shared/alert/alertThreshold.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { type AlertText, alertText, digestText } from '../../shared/wording/alertText.ts';
import type { NoticeWords } from './noticeBoard.ts';

const CLOCKS: Readonly<Record<AlertClock, true>> = {
  response: true,
  restoration: true,
  rca: true,
  case: true,
  closure: true,
};

const THRESHOLDS: Readonly<Record<AlertThreshold, true>> = {
  opened: true,
  raised: true,
  half: true,
  'four-fifths': true,
  warning: true,
  breach: true,
  'over-mean': true,
  'day-before': true,
  due: true,
  'notice-due': true,
  'closes-soon': true,
};

/** Words of notices, with times as the analyst's wall clock shows them. */
export function createNoticeWords(words: Catalogue, zone: () => string): NoticeWords {
  return {
    one: (alert, now): AlertText => {
      const { clock, threshold } = alert;
      // A threshold of an edition that is newer than this app: its case is still named.
      if (!isClock(clock) || !isThreshold(threshold)) return { title: alert.case, body: alert.title };
      return alertText(words, { ...alert, clock, threshold }, { now, ownZone: zone() });
    },
    digest: (alerts, slept): AlertText => digestText(words, alerts, slept),
  };
}

function isClock(text: string): text is AlertClock {
  return Object.hasOwn(CLOCKS, text);
}

function isThreshold(text: string): text is AlertThreshold {
  return Object.hasOwn(THRESHOLDS, text);
}
