import { extname, join, normalize, sep } from 'node:path';

/** The window's own scheme: no remote page and no file of the disk shares its origin. */
export const BUNDLE_SCHEME = 'app';
const BUNDLE_HOST = 'bundle';
export const BUNDLE_START = `${BUNDLE_SCHEME}://${BUNDLE_HOST}/index.html`;

/** Gives the address at which the window starts in a language; null for English. */
export function bundleStart(language: string | null): string {
  return language === null ? BUNDLE_START : `${BUNDLE_START}?lang=${encodeURIComponent(language)}`;
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Whether an address is a page of our own bundle. */
export function isBundleAddress(address: string): boolean {
  const url = parsed(address);
  return url !== null && url.protocol === `${BUNDLE_SCHEME}:` && url.host === BUNDLE_HOST;
}

/** The file of the bundle that an address names; null for one outside `root` or of a kind that the window never needs. */
export function bundleFile(root: string, address: string): string | null {
  const url = parsed(address);
  if (url === null || !isBundleAddress(address)) return null;
  const path = decodedPath(url);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  // Checked after normalizing: "..", also when escaped, must not lead out of the bundle.
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  return extname(file) in MIME_TYPES ? file : null;
}

/** The MIME type that a file of the bundle is sent with. */
export function mimeTypeOf(file: string): string {
  return MIME_TYPES[extname(file)] ?? 'application/octet-stream';
}

function decodedPath(url: URL): string | null {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
