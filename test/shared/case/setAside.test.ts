import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { caseCommandSchema } from '../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../shared/case/decide/decide.ts';
import type { CaseEvent, SetAside } from '../../../shared/case/events/caseEvent.ts';
import { wordsSetAside } from '../../../shared/case/events/setAside.ts';
import { readEventFile, writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { at, context, fold, opened } from '../../support/aCase.ts';
import { deciding } from '../../support/deciding.ts';

const stamp = { case: '48247', by: 'BK' } as const;
const first = { ...opened({ severity: 3 }), id: 'o' };
const noon = at('2026-12-07T12:00:00+01:00');

const noteAside: SetAside = {
  ...stamp,
  type: 'set-aside',
  id: 's',
  at: noon,
  step: 'step-1',
  command: { type: 'await-customer', case: '48247' },
  events: [
    {
      ...stamp,
      type: 'awaiting-customer',
      id: 'e1',
      at: '2026-12-07T09:05:00+01:00',
      reason: 'Logs asked for.',
    },
  ],
  why: 'impossible-order',
  meanwhile: ['x'],
};

const decided = (type: string, events: ReadonlyArray<CaseEvent>) =>
  decide(
    caseCommandSchema.parse({ type, case: '48247', setAside: 's' }),
    fold(events),
    deciding(noon + MINUTE, { by: 'BK', eventsOf: () => events, caseState: () => fold(events) }),
  );

const named = (events: ReadonlyArray<object>): ReadonlyArray<CaseEvent> =>
  events.map((event, place) => ({ ...event, id: `n${place}` }) as CaseEvent);

describe('a step that was set aside', () => {
  it('waits on its case, and moves neither stage, clocks nor rules', () => {
    const { setAside, lastAt, version, ...before } = fold([first]);
    const after = fold([first, noteAside]);
    expect(after.setAside).toEqual([noteAside]);
    expect(after).toMatchObject(before);
  });

  it('is done anyway now, by its own guards, and settled by that', () => {
    const done = decided('do-anyway', [first, noteAside]);
    expect(done).toMatchObject({
      ok: true,
      value: [
        { type: 'awaiting-customer', at: noon + MINUTE, by: 'BK' },
        { type: 'settled', setAside: 's', how: 'done' },
      ],
    });
    if (done.ok)
      expect(fold([first, noteAside, ...named(done.value)])).toMatchObject({
        setAside: [],
        stage: 'awaiting-customer',
      });
  });

  it('is refused where its own guards refuse it, and waits on', () => {
    const closed: CaseEvent = { ...stamp, type: 'closed', id: 'c', at: noon };
    expect(decided('do-anyway', [first, closed, noteAside])).toMatchObject({
      ok: false,
      error: { kind: 'already-closed' },
    });
  });

  it('is let be, and then is settled for all', () => {
    const let_ = decided('let-be', [first, noteAside]);
    expect(let_).toMatchObject({ ok: true, value: [{ type: 'settled', setAside: 's', how: 'let-be' }] });
    const settled = named(let_.ok ? let_.value : []);
    expect(decided('do-anyway', [first, noteAside, ...settled])).toMatchObject({
      error: { kind: 'not-set-aside' },
    });
  });

  it('waits again once its settling is taken back', () => {
    const settled: CaseEvent = { ...stamp, type: 'settled', id: 't', at: noon, setAside: 's', how: 'let-be' };
    const back: CaseEvent = { ...stamp, type: 'retracted', id: 'r', at: noon, event: 't' };
    expect(fold([first, noteAside, settled, back]).setAside).toEqual([noteAside]);
  });

  it('of a later version cannot be done here, and says so', () => {
    const later = { ...noteAside, command: { type: 'split-case', case: '48247' } };
    expect(decided('do-anyway', [first, later])).toMatchObject({ error: { kind: 'unreadable-step' } });
  });

  it('comes through the interchange with all that it holds', () => {
    const text = [first, noteAside].map(writeEventLine).join('\n');
    const read = readEventFile(text, context);
    expect(read.ok && read.value.map(({ event }) => event)).toEqual([first, noteAside]);
  });

  it.each([
    ['no command', { command: undefined }, 'command'],
    ['an event without a time', { events: [{ type: 'note' }] }, 'events.0.at'],
    ['a name that is none', { meanwhile: [''] }, 'meanwhile.0'],
  ])('is refused by the interchange with %s', (_what, wrong, field) => {
    const line = writeEventLine({ ...noteAside, ...wrong } as unknown as CaseEvent);
    const read = readEventFile([writeEventLine(first), line].join('\n'), context);
    expect(read).toMatchObject({ ok: false, error: { line: 2, field } });
  });

  it('is found by what a person wrote in it', () => {
    expect(wordsSetAside(noteAside)).toBe('Logs asked for.');
  });
});
