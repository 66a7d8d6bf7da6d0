import { expect, it } from 'vitest';
import { bringFile } from '../../../main/console/bringFile.ts';
import type { NotHere } from '../../../main/team/worker/workerTalk.ts';
import { english } from '../../../shared/messages/en/english.ts';

const answering = (why: NotHere | null) => ({ fetch: async () => why });
const said = (team: Parameters<typeof bringFile>[0]) => bringFile(team, english, 'ab'.repeat(32));

it('a file that came needs no words', async () => {
  expect(await said(answering(null))).toBeNull();
});

it.each([
  ['not-sent', 'has not sent it yet'],
  ['on-its-way', 'has sent a part of it'],
  ['erased', 'an admin of the team erased it'],
  ['broken', 'is not this file'],
  ['offline', 'the team is not reached'],
  [{ notKept: 'the disk is full' }, 'the disk is full'],
] as const)('a file that is not here by %j is said to be so', async (why, words) => {
  expect(await said(answering(why))).toContain(words);
});

it('a desk that nothing keeps in touch does not reach its team', async () => {
  expect(await said(null)).toBe(english.attachments.absence.offline);
});
