import { expect, it } from 'vitest';
import type { AnswersAhead } from '../../../shared/ipc/aheadChannels.ts';
import { createSetClock, does, FRIDAY_1645, opensCase } from '../../support/memoryDesk.ts';
import { openDoor } from '../../support/openDoor.ts';

it('what main answers ahead is what the same questions are answered, text for text', async () => {
  const { ask, desk } = openDoor({ now: createSetClock(FRIDAY_1645) });
  does(desk, { type: 'await-customer', case: opensCase(desk, { severity: 3 }) });
  opensCase(desk, { severity: 1 });
  const ahead = await ask('desk.ahead', {});
  const answers: AnswersAhead = ahead.ok ? JSON.parse(ahead.value.answers) : {};
  const asked = Object.keys(answers).map((key) => {
    const [channel = '', ...request] = key.split(' ');
    return [key, ask(channel as 'desk.start', JSON.parse(request.join(' ')))] as const;
  });
  expect(asked.length).toBeGreaterThan(6);
  for (const [key, answer] of asked) expect([key, answers[key]]).toEqual([key, await answer]);
});

it('of a question that fails nothing is answered ahead, so that its failure is told to who asks it', async () => {
  const { ask, desk } = openDoor({ now: createSetClock(FRIDAY_1645) });
  desk.queueCounts = () => {
    throw new Error('The counters are broken.');
  };
  const ahead = await ask('desk.ahead', {});
  const channels = ahead.ok ? Object.keys(JSON.parse(ahead.value.answers)) : [];
  expect(channels.map((key) => key.split(' ')[0])).toEqual(
    expect.arrayContaining(['desk.start', 'queue.window']),
  );
  expect(channels).not.toContain('queue.counts {}');
});
