import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasedLine } from '../../../shared/erasure/erasedLine.ts';
import { onlyLoses } from '../../../shared/erasure/onlyLoses.ts';
import { wordyLine } from '../../shared/erasure/wordyLine.ts';
import { aStep, type PushedEvent } from '../support/aStep.ts';
import { administrator, aTeam } from '../support/aTeam.ts';

const erased = (line: string): string => erasedLine(line, { isChannel: (text) => text === 'phone' }) ?? '';

/** The line as an event of one case, of a person who may push it. */
function pushed(line: string): PushedEvent {
  const { id = randomUUID(), ...rest } = JSON.parse(line);
  const event = { ...rest, case: '48247', id, by: 'AM' };
  const { type, at: written, by } = event;
  const at = Date.parse(written);
  return { id, subject: '48247', type, at, recorded: at, by, body: JSON.stringify(event), version: 2 };
}

const some = fc.array(wordyLine, { minLength: 20, maxLength: 40 });

describe('the server', () => {
  it('takes the line without its words for every event of every type', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = await team.desk('AM');
    await am.ask('SELECT desk.raise_versions($1, 2, 1, true)', team.number);
    let version = 0;
    await fc.assert(
      fc.asyncProperty(some, async (lines) => {
        const events = lines.map(pushed);
        expect(await am.push(aStep({ '48247': version }, events))).toMatchObject([{ outcome: 'taken' }]);
        version += events.length;
        const erasures = events.map(({ id, body }) => ({ id, body: erased(body) }));
        await am.ask(
          'SELECT desk.erase($1, $2, $3, $4)',
          team.number,
          'cases',
          JSON.stringify(erasures),
          'asked for',
        );
        const rows = await am.ask<{ id: string; body: string }>(
          'SELECT id, body FROM desk.event WHERE team = $1 ORDER BY g DESC LIMIT $2',
          team.number,
          events.length,
        );
        expect(rows.toReversed()).toEqual(erasures);
      }),
      { numRuns: 10 },
    );
  });

  /** A value, and one that came of it by some loss or by none. */
  const pair = fc
    .tuple(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), wordyLine)
    .chain(([one, other, line]) =>
      fc.constantFrom(
        [one, other],
        [one, one],
        [JSON.parse(line), JSON.parse(erased(line))],
        [JSON.parse(erased(line)), JSON.parse(line)],
      ),
    )
    .filter((values) => !/\\u(0000|d[89a-f])/.test(JSON.stringify(values)));

  it('has the same rule of what only loses as each desk has', async () => {
    const boss = await administrator();
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 30, maxLength: 60 }), async (pairs) => {
        const rows = await boss.ask<{ loses: boolean | null }>(
          'SELECT desk.only_loses(p -> 0, p -> 1) AS loses FROM jsonb_array_elements($1::jsonb) p',
          JSON.stringify(pairs),
        );
        expect(rows.map(({ loses }) => loses)).toEqual(pairs.map(([was, is]) => onlyLoses(was, is)));
      }),
      { numRuns: 10 },
    );
  });
});
