import { DIGEST_WINDOW, type Occasion, showingOf } from '../../shared/alert/alertDigest.ts';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DueAlert } from '../desk/desk.ts';
import type { NoticeBoard } from './noticeBoard.ts';

export interface AlertNoticesParts {
  readonly board: NoticeBoard;
  /** Milliseconds that nobody can set. */
  readonly monotonic: () => Milliseconds;
  readonly after: (wait: Milliseconds, run: () => void) => () => void;
}

export interface AlertNotices {
  /** Alerts that the desk has decided and remembered, and that wait to be shown; one in hand already is not taken twice. */
  offer(alerts: ReadonlyArray<DueAlert>, occasion: Occasion): void;
  /** Alerts that were seen need no notice any more. */
  withdraw(alerts: ReadonlyArray<string>): void;
  stop(): void;
}

/** Ten seconds, and the alerts that fell into them; `held` are those not yet shown. */
interface Span {
  readonly end: Milliseconds;
  readonly all: ReadonlyArray<DueAlert>;
  readonly held: ReadonlyArray<DueAlert>;
}

const NO_SPAN: Span = { end: Number.NEGATIVE_INFINITY, all: [], held: [] };

/**
 * Shows each alert once: at once while they are few. The fourth within ten seconds and those after it wait for the end
 * of the ten, or for one of severity 1, and become one digest that replaces the notices before (policy §8).
 */
export function createAlertNotices({ board, monotonic, after }: AlertNoticesParts): AlertNotices {
  let span = NO_SPAN;
  let cancel: (() => void) | null = null;

  const showDigest = (occasion: Occasion): void => {
    cancel?.();
    cancel = null;
    if (span.held.length === 0) return;
    const digest = span.all;
    span = { ...span, held: [] };
    board.takeDown(digest.map(({ id }) => id));
    board.show(digest, occasion);
  };
  const open = (): void => {
    if (monotonic() < span.end) return;
    showDigest('time');
    span = { ...NO_SPAN, end: monotonic() + DIGEST_WINDOW };
  };
  const take = (fresh: ReadonlyArray<DueAlert>, occasion: Occasion): void => {
    open();
    const before = span.all.length;
    span = { ...span, all: [...span.all, ...fresh] };
    const showing = showingOf(fresh, before, occasion);
    if (showing === 'single') {
      for (const alert of fresh) board.show([alert], occasion);
      return;
    }
    span = { ...span, held: [...span.held, ...fresh] };
    if (showing === 'digest') showDigest(occasion);
    else cancel ??= after(span.end - monotonic(), () => showDigest('time'));
  };
  return {
    offer: (alerts, occasion) => {
      const inHand = new Set(span.held.map(({ id }) => id));
      const fresh = alerts.filter(({ id }) => !inHand.has(id));
      if (fresh.length > 0) take(fresh, occasion);
    },
    withdraw: (ids) => {
      const isLeft = ({ id }: DueAlert): boolean => !ids.includes(id);
      span = { ...span, all: span.all.filter(isLeft), held: span.held.filter(isLeft) };
      board.takeDown(ids);
    },
    stop: () => cancel?.(),
  };
}
