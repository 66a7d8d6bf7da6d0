import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';

const second = bracketed(english);

describe('a catalogue in brackets', () => {
  it('changes every string but the tag of the language', () => {
    const same = stringsOf(english).filter(([path, text]) => at(second, path) === text && text !== '');
    expect(same.map(([path]) => path.join('.'))).toEqual(['language']);
  });

  it('makes each string a third longer', () => {
    expect(second.actions.respond).toBe('[Respond~~~]');
  });

  it('leaves what a sentence was given outside of the brackets', () => {
    expect(second.actions.done.respond('48291')).toBe('[Responded to~~~~] 48291');
    expect(second.problems.file('a.csv', 'no room')).toBe('a.csv: no room.');
    expect(second.leadReview.rangeText('Monday', 'Friday')).toBe('Monday [to~] Friday');
  });

  it('makes words of what only names a choice', () => {
    expect(second.alerting.point('breach', 'response')).toBe('[Response breached~~~~~~]');
    expect(second.alerting.point('tenth', 'response')).toBe('[Response:~~~] tenth');
  });

  it('writes numbers with the words that count them', () => {
    expect(second.queue.filterCount(2)).toBe('[2 cases~~~]');
  });

  it('reaches both lengths of a refusal, and the times in it', () => {
    const refusal = { kind: 'not-closable-yet', from: 0 } as const;
    const when = () => 'Monday';
    expect(second.refusals['not-closable-yet'](refusal, when).short).toBe('[from Monday~~~~]');
  });

  it('lets a text that has brackets already stand in another', () => {
    const date = second.format.date('fri', 4, 12, null);
    expect(date).toBe('[Fri 4 Dec~~~]');
    expect(second.format.timeOnDate(date, '16:40')).toBe('[Fri 4 Dec~~~] 16:40');
    expect(second.caseView.stopped(date)).toBe('[stopped~~~] [Fri 4 Dec~~~]');
  });
});

type Path = ReadonlyArray<string>;

function stringsOf(part: unknown, path: Path = []): ReadonlyArray<readonly [Path, string]> {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => stringsOf(value, [...path, key]));
}

function at(part: unknown, path: Path): unknown {
  return path.reduce((within, key) => (within as Record<string, unknown>)[key], part);
}
