import { expect, it, vi } from 'vitest';

const modules = import.meta.glob(['../../../renderer/**/*.{ts,tsx}', '!../../../renderer/index.tsx']);

it('no module of the window reads words before a language is chosen', async () => {
  vi.resetModules();
  const early: string[] = [];
  for (const [path, load] of Object.entries(modules)) {
    await load().catch(() => early.push(path));
  }
  expect(Object.keys(modules).length).toBeGreaterThan(200);
  expect(early).toEqual([]);
});
