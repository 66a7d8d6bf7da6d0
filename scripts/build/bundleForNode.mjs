import { root } from '../project.mjs';

/**
 * Bundles entries into CommonJS that Electron 33 and later and Node 20 run alike.
 * Packages with files of their own beside the code (native modules, holiday tables) stay in node_modules.
 * @param {Record<string, string>} entryPoints output name without extension -> source file
 * @param {string} stage the folder to write into
 */
export async function bundleForNode(entryPoints, stage) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: stage,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // pg asks for pg-native only where somebody installed it beside.
    external: ['electron', '@photostructure/sqlite', 'date-holidays', 'pg-native'],
    // Half the bytes to read at each start; names stay, for the traces of errors.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
