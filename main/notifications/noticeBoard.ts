import type { Occasion } from '../../shared/alert/alertDigest.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { AlertText } from '../../shared/wording/alertText.ts';
import type { DueAlert } from '../desk/desk.ts';
import type { Notice, Notifier } from './notifier.ts';

export interface NoticeWords {
  one(alert: DueAlert, now: Instant): AlertText;
  digest(alerts: ReadonlyArray<DueAlert>, slept: boolean): AlertText;
}

export interface NoticeBoardParts {
  readonly now: () => Instant;
  readonly notifier: Notifier;
  readonly words: NoticeWords;
  readonly publish: Publish;
  /** Before the system is asked, and once it has answered. */
  readonly beginShowing: (alerts: ReadonlyArray<string>) => void;
  readonly markShown: (alerts: ReadonlyArray<string>) => void;
  /** Null opens the window on no case in particular. */
  readonly open: (caseNumber: string | null) => void;
}

export interface NoticeBoard {
  /** One notice for these alerts: of one in its own words, of several as a digest. They are marked first as being shown. */
  show(alerts: ReadonlyArray<DueAlert>, occasion: Occasion): void;
  /** Takes down the notices all of whose alerts are among these. */
  takeDown(alerts: ReadonlyArray<string>): void;
}

interface Posted {
  readonly alerts: ReadonlyArray<DueAlert>;
  readonly notice: Notice;
}

/** The notices that stand on the desktop, and the same news for the window. */
export function createNoticeBoard(parts: NoticeBoardParts): NoticeBoard {
  let posted: ReadonlyArray<Posted> = [];
  return {
    show: (alerts, occasion) => {
      // First the words: should they fail, the alert is not marked and is tried again.
      const words = wordsOf(alerts, occasion, parts);
      // The call waits for the desktop's answer. An end of the program in that wait may have shown it or not: the next
      // start shows it again, and says so.
      const ids = alerts.map(({ id }) => id);
      parts.beginShowing(ids);
      try {
        posted = [...posted, { alerts, notice: post(alerts, words, parts) }];
      } finally {
        parts.markShown(ids);
      }
      const slept = occasion === 'sleep';
      parts.publish('alert.shown', { alerts: alerts.map(asShown), digest: alerts.length > 1, slept });
    },
    takeDown: (ids) => {
      const gone = new Set(ids);
      const isGone = ({ alerts }: Posted): boolean => alerts.every(({ id }) => gone.has(id));
      for (const { notice } of posted.filter(isGone)) notice.close();
      posted = posted.filter((each) => !isGone(each));
    },
  };
}

function wordsOf(alerts: ReadonlyArray<DueAlert>, occasion: Occasion, parts: NoticeBoardParts): AlertText {
  const only = onlyOne(alerts);
  return only === undefined
    ? parts.words.digest(alerts, occasion === 'sleep')
    : parts.words.one(only, parts.now());
}

function post(alerts: ReadonlyArray<DueAlert>, words: AlertText, parts: NoticeBoardParts): Notice {
  return parts.notifier.show({
    ...words,
    urgent: alerts.some(({ severity }) => severity === 1),
    onClick: () => parts.open(onlyOne(alerts)?.case ?? null),
  });
}

function onlyOne(alerts: ReadonlyArray<DueAlert>): DueAlert | undefined {
  return alerts.length === 1 ? alerts[0] : undefined;
}

function asShown({ again: _again, past: _past, ...alert }: DueAlert): Omit<DueAlert, 'again' | 'past'> {
  return alert;
}
