import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/package/notices.mjs';

describe('the notices of a package', () => {
  const packages = shippedPackages();

  it('are those of each library and font that the window and main bring along, with their texts', () => {
    const names = packages.map(({ name }) => name);
    const known = [
      'react',
      'zustand',
      'luxon',
      'zod',
      'date-holidays',
      '@photostructure/sqlite',
      'scheduler',
    ];
    expect(names).toEqual(expect.arrayContaining(known));
    const font = packages.find(({ name }) => name === '@fontsource-variable/inter');
    expect(font?.texts.join()).toContain('SIL OPEN FONT LICENSE');
  });

  it('leave no library without the text of its licence, or at least its name', () => {
    const silent = packages.filter(({ texts, licence }) => texts.length === 0 && licence === '');
    expect(silent).toEqual([]);
  });

  it('are not those of tools, nor of the runtime, which brings its own', () => {
    const names = packages.map(({ name }) => name);
    for (const tool of ['vite', 'electron', 'vitest', '@biomejs/biome']) expect(names).not.toContain(tool);
  });
});
