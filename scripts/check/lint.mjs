import { runTool } from './tool.mjs';

/** @returns {Promise<import('./groups.mjs').CheckResult>} */
export async function checkLint() {
  const code = await runTool('@biomejs/biome/bin/biome', [
    'ci',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
    '--error-on-warnings',
    '.',
  ]);
  return { ok: code === 0, words: code === 0 ? 'clean' : 'problems found' };
}
