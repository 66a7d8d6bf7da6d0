import { describe, expect, it } from 'vitest';
import { desk as run } from './runCommand.ts';

const QUESTION = ['targets', '--severity', '2', '--opened', '2026-12-04T10:40:00Z', '--zone'];

describe('a command on a computer whose zone is not known', () => {
  it('works, and says once in which zone it shows times and how to choose one', async () => {
    const unknown = { zone: 'UTC', unknown: 'Etc/Unknown' };
    const { code, out, err } = await run([...QUESTION, 'Europe/Vienna'], '', unknown);
    expect([code, out]).toEqual([0, expect.stringContaining('UTC')]);
    expect(err).toMatch(/names the time zone “Etc\/Unknown”.*are shown in UTC.*TZ=Europe\/Vienna/);
    expect(err.split('\n').filter((line) => line !== '')).toHaveLength(1);
  });

  it('names the offset that its clocks still show', async () => {
    const { err } = await run([...QUESTION, 'Europe/Vienna'], '', { zone: 'Etc/GMT+3', unknown: '' });
    expect(err).toContain('names no time zone: your times are shown in UTC−3');
  });
});
