import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { nextStart, twoCasesOneCopied } from './nextStart.ts';
import { pageOf, scribblesOver } from './spoil.ts';

describe('damage that shows while the desk is open', () => {
  it('is told to the person, and the next start mends it', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, pageOf(file, 'queue_order') * 4096, 4096);
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    expect(desk.recovered).toBeNull();
    expect(() => desk.queueWindow({ view: 'open', filter: {}, from: 0, to: 10 })).toThrow(/malformed/);
    expect(heard).toBeGreaterThan(0);
    desk.close();
    expect(nextStart(profile)).toEqual({ said: expect.stringContaining('damaged'), lines, problems: [] });
    expect(nextStart(profile).said).toBeNull();
  });

  it('is found by the copy of the day after a clean exit', () => {
    const { profile, file } = twoCasesOneCopied();
    rmSync(join(profile, 'copies'), { recursive: true });
    scribblesOver(file, pageOf(file, 'alert') * 4096, 4096);
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    expect(desk.dailyCopy()).toMatchObject({ ok: false, error: { reason: expect.stringContaining('anew') } });
    expect(heard).toBeGreaterThan(0);
    desk.close();
    expect(nextStart(profile)).toMatchObject({ said: expect.stringContaining('damaged'), problems: [] });
  });

  it('that shows while it is being opened is mended at once', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, pageOf(file, 'edition') * 4096, 4096);
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    expect(desk.recovered).toContain('damaged');
    expect([...desk.exportEvents()]).toEqual(lines);
    expect(heard).toBe(0);
    desk.close();
    expect(nextStart(profile)).toMatchObject({ said: null, problems: [] });
  });
});
