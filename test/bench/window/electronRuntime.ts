import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The binary that `npm test` found, or that of the npm package. */
export function electronRuntime(): string {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder !== undefined) return join(folder, 'electron');
  return createRequire(join(process.cwd(), 'package.json'))('electron') as string;
}
