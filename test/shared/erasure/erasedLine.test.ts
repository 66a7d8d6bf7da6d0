import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { erasedLine } from '../../../shared/erasure/erasedLine.ts';
import { onlyLoses } from '../../../shared/erasure/onlyLoses.ts';
import { readEventAgain, readEventLine, writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { caseFacts } from '../../../shared/review/facts/caseFacts.ts';
import { context } from '../../support/aCase.ts';
import { anyHistory } from '../../support/aHistory.ts';
import { anyWord, MARK, withWords, wordyLine } from './wordyLine.ts';

const codes = { isChannel: (text: string) => text === 'phone' || text === 'web' };
const erased = (line: string): string => erasedLine(line, codes) ?? '';

describe('the line of an event without its words', () => {
  it('has no word of it, whatever the type and wherever the words stood', () => {
    fc.assert(
      fc.property(wordyLine, (line) => {
        expect(erased(line)).not.toContain(MARK);
      }),
    );
  });

  it('is a line that every desk reads', () => {
    fc.assert(
      fc.property(wordyLine, (line) => {
        expect(readEventLine(erased(line), 1)).toMatchObject({ ok: true });
      }),
    );
  });

  it('only loses: case, id, type, instant and author are as they were', () => {
    const stampOf = (line: string): unknown[] => {
      const { case: number, id, type, at, by } = JSON.parse(line) as Record<string, unknown>;
      return [number, id, type, at, by];
    };
    fc.assert(
      fc.property(wordyLine, (line) => {
        expect(onlyLoses(JSON.parse(line), JSON.parse(erased(line)))).toBe(true);
        expect(stampOf(erased(line))).toEqual(stampOf(line));
      }),
    );
  });

  it('is what it is when it is erased once more', () => {
    fc.assert(
      fc.property(wordyLine, (line) => {
        expect(erased(erased(line))).toBe(erased(line));
      }),
    );
  });

  it('is not made of a line of a later type, of which nobody here knows the words', () => {
    const line = JSON.stringify({
      case: '1',
      type: 'called-back',
      at: '2026-03-03T10:00:00Z',
      by: 'AM',
      words: 'x',
    });
    expect(erasedLine(line, codes)).toBeNull();
  });

  it('keeps a channel of the editions, and no other word in its place', () => {
    const line = (channel: string): string =>
      JSON.stringify({ case: '1', type: 'responded', at: '2026-03-03T10:00:00Z', by: 'AM', channel });
    expect(erased(line('phone'))).toBe(line('phone'));
    expect(JSON.parse(erased(line('by Ines Falk')))).not.toHaveProperty('channel');
  });
});

describe('a case without its words', () => {
  const read = (lines: ReadonlyArray<string>): ReadonlyArray<CaseEvent> =>
    lines.map((line) => readEventAgain(line) as CaseEvent);

  const stateOf = (events: ReadonlyArray<CaseEvent>): CaseState => {
    const folded = foldCase(events, context);
    if (!folded.ok) throw new Error(JSON.stringify(folded.error));
    return folded.value;
  };

  const wordsGone = ({ opening, escalation, rcaDocument, nextStep, ...rest }: CaseState): unknown => ({
    ...rest,
    escalatedAt: escalation?.at,
    documentDate: rcaDocument?.date,
    site: [opening.customer.id, opening.customer.zone, opening.customer.holidays],
  });

  it('has the same clocks, stage and rules, and the review counts the same', () => {
    fc.assert(
      fc.property(anyHistory, anyWord, (history, word) => {
        const lines = history.map((event, n) => withWords(writeEventLine({ ...event, id: `e${n}` }), word));
        const [before, after] = [read(lines), read(lines.map(erased))];
        const [was, is] = [stateOf(before), stateOf(after)];
        expect(wordsGone(is)).toEqual(wordsGone(was));
        expect(caseFacts(is, after, 'c')).toEqual(caseFacts(was, before, 'c'));
      }),
    );
  });
});
