import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../../renderer/announcing/announcer.ts';

function givenListener() {
  let time = 0;
  let timers: { at: number; then: () => void }[] = [];
  const heard: { at: number; text: string; urgency: string }[] = [];
  const announce = createAnnouncer({
    now: () => time,
    wait: (ms, then) => timers.push({ at: time + ms, then }),
    speak: (text, urgency) => heard.push({ at: time, text, urgency }),
  });
  const pass = (ms: number): void => {
    const end = time + ms;
    for (;;) {
      const due = timers.filter(({ at }) => at <= end)[0];
      if (due === undefined) break;
      timers = timers.filter((timer) => timer !== due);
      time = due.at;
      due.then();
    }
    time = end;
  };
  return { announce, heard, pass };
}

describe('what a screen reader is told', () => {
  it('comes at least ten seconds apart', () => {
    const { announce, heard, pass } = givenListener();
    announce('one');
    announce('two');
    pass(30_000);
    expect(heard.map(({ text }) => text)).toEqual(['one', 'two']);
    expect((heard[1]?.at ?? 0) - (heard[0]?.at ?? 0)).toBeGreaterThanOrEqual(10_000);
  });

  it('is one digest when four or more come at once', () => {
    const { announce, heard, pass } = givenListener();
    for (const text of ['a', 'b', 'c', 'd']) announce(text);
    pass(60_000);
    expect(heard.map(({ text }) => text)).toEqual(['4 messages: look at the alerts']);
  });

  it('lets the urgent go first', () => {
    const { announce, heard, pass } = givenListener();
    announce('half used');
    announce('New severity 1', 'assertive');
    pass(30_000);
    expect(heard.map(({ text, urgency }) => [text, urgency])).toEqual([
      ['New severity 1', 'assertive'],
      ['half used', 'polite'],
    ]);
  });
});
