import { describe, expect, it } from 'vitest';
import type { DueAlert } from '../../../main/desk/desk.ts';
import { createAlertNotices } from '../../../main/notifications/alertNotices.ts';
import { createNoticeBoard, type NoticeWords } from '../../../main/notifications/noticeBoard.ts';
import { MINUTE, SECOND } from '../../../shared/calendar/instant/instant.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { createHandClock } from '../scheduling/handClock.ts';

const NINE = Date.UTC(2026, 10, 20, 9);

function alert(id: string, severity: Severity = 3, past = false): DueAlert {
  return {
    id,
    case: `C-${id}`,
    title: 'No audio',
    severity,
    clock: 'response',
    threshold: 'warning',
    due: NINE,
    at: NINE,
    again: false,
    past,
  };
}

/** A desktop that remembers: what stands on it, and all that ever did. */
function aDesktop(one: NoticeWords['one'] = ({ id }) => ({ title: id, body: '' })) {
  const clock = createHandClock(NINE);
  const standing = new Set<string>();
  const everything: string[] = [];
  const marked: string[] = [];
  const told: string[] = [];
  const opened: Array<string | null> = [];
  const clicks = new Map<string, () => void>();
  const board = createNoticeBoard({
    now: clock.wall,
    notifier: {
      show: ({ title, onClick }) => {
        standing.add(title);
        everything.push(title);
        clicks.set(title, onClick);
        return { close: () => standing.delete(title) };
      },
    },
    words: {
      one,
      digest: (alerts, slept) => ({ title: `${alerts.length}${slept ? ' slept' : ''}`, body: '' }),
    },
    publish: (push, payload) => told.push(`${push} ${JSON.stringify(payload).includes('"digest":true')}`),
    beginShowing: () => undefined,
    markShown: (ids) => marked.push(...ids),
    open: (caseNumber) => opened.push(caseNumber),
  });
  const notices = createAlertNotices({ board, monotonic: clock.monotonic, after: clock.after });
  return { clock, notices, standing, everything, marked, told, opened, clicks };
}

describe('alerts', () => {
  it('are shown one by one, at once, while they are three', () => {
    const { notices, everything, marked } = aDesktop();
    notices.offer([alert('a'), alert('b')], 'time');
    notices.offer([alert('c')], 'time');
    expect(everything).toEqual(['a', 'b', 'c']);
    expect(marked).toEqual(['a', 'b', 'c']);
  });

  it('are not marked as shown when there are no words for them, and are shown by the next try', () => {
    let isBroken = true;
    const { notices, marked, everything } = aDesktop(({ id }) => {
      if (isBroken) throw new RangeError('no such zone');
      return { title: id, body: '' };
    });
    expect(() => notices.offer([alert('a', 1)], 'time')).toThrow('no such zone');
    expect(marked).toEqual([]);
    isBroken = false;
    notices.offer([alert('a', 1)], 'time');
    expect([marked, everything]).toEqual([['a'], ['a']]);
  });

  it('are one digest when four come at once', () => {
    const { notices, everything, marked, told } = aDesktop();
    notices.offer(
      ['a', 'b', 'c', 'd'].map((id) => alert(id)),
      'time',
    );
    expect(everything).toEqual(['4']);
    expect(marked).toEqual(['a', 'b', 'c', 'd']);
    expect(told).toEqual(['alert.shown true']);
  });

  it('become one digest at the end of ten seconds when four or more came in them', () => {
    const { clock, notices, standing, marked } = aDesktop();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      notices.offer([alert(id)], 'time');
      clock.pass(SECOND);
    }
    expect([...standing]).toEqual(['a', 'b', 'c']);
    clock.pass(4 * SECOND);
    expect([...standing]).toEqual(['6']);
    expect(new Set(marked)).toEqual(new Set(['a', 'b', 'c', 'd', 'e', 'f']));
  });

  it('of severity 1 do not wait for the end of the ten seconds', () => {
    const { notices, standing } = aDesktop();
    notices.offer([alert('a'), alert('b'), alert('c')], 'time');
    notices.offer([alert('d', 1)], 'time');
    expect([...standing]).toEqual(['4']);
  });

  it('more than ten seconds apart stay single', () => {
    const { clock, notices, everything } = aDesktop();
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      notices.offer([alert(id)], 'time');
      clock.pass(4 * SECOND);
    }
    expect(everything).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('that are offered again while they are held are shown once', () => {
    const { clock, notices, everything } = aDesktop();
    notices.offer([alert('a'), alert('b'), alert('c')], 'time');
    notices.offer([alert('d')], 'time');
    notices.offer([alert('d')], 'time');
    clock.pass(MINUTE);
    expect(everything).toEqual(['a', 'b', 'c', '4']);
  });

  it('of a sleep or a start are a digest from two on, and one alone is itself', () => {
    const slept = aDesktop();
    slept.notices.offer([alert('a'), alert('b', 1)], 'sleep');
    expect(slept.everything).toEqual(['2 slept']);
    const started = aDesktop();
    started.notices.offer([alert('a')], 'start');
    expect(started.everything).toEqual(['a']);
  });

  it('that were late when they were recorded come as a digest', () => {
    const { notices, everything } = aDesktop();
    notices.offer([alert('a', 2, true), alert('b', 3, true)], 'time');
    expect(everything).toEqual(['2']);
  });

  it('are told to the window also when the desktop shows nothing', () => {
    const { notices, told } = aDesktop();
    notices.offer([alert('a')], 'time');
    expect(told).toEqual(['alert.shown false']);
  });

  it('leave the desktop when they were seen, and held ones are not shown any more', () => {
    const { clock, notices, standing } = aDesktop();
    notices.offer([alert('a'), alert('b'), alert('c')], 'time');
    notices.offer([alert('d')], 'time');
    notices.withdraw(['b', 'd']);
    clock.pass(MINUTE);
    expect([...standing]).toEqual(['a', 'c']);
  });

  it('open their case by a click; a digest opens the window', () => {
    const { notices, clicks, opened } = aDesktop();
    notices.offer([alert('a')], 'time');
    clicks.get('a')?.();
    notices.offer(
      ['b', 'c', 'd', 'e'].map((id) => alert(id, 1)),
      'time',
    );
    clicks.get('5')?.();
    expect(opened).toEqual(['C-a', null]);
  });
});
