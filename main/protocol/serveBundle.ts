import { readFileSync } from 'node:fs';
import type { Protocol } from 'electron';
import { BUNDLE_SCHEME, bundleFile, mimeTypeOf } from './bundleAddress.ts';

/** Nothing but our own files: no inline script or style, no connection, no frame, no form. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Makes the scheme a standard and secure origin; Electron wants it said before the app is ready. */
export function declareBundleScheme(protocol: Protocol): void {
  // Compiled code is kept from start to start.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: BUNDLE_SCHEME, privileges }]);
}

/**
 * Answers the window's addresses with files under `root`, each with the strict policy. By the older one of Electron's
 * two ways: `protocol.handle` gives Node's Response, whose modules (undici) take 57 ms of each start to load.
 */
export function serveBundle(protocol: Protocol, root: string): void {
  protocol.registerBufferProtocol(BUNDLE_SCHEME, ({ method, url }, give) =>
    give(answerBundle(root, method, url)),
  );
}

/** What is sent to the page. */
export interface BundleAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

/** The answer to one address: the file, or 404 for whatever is no file of the bundle. */
export function answerBundle(root: string, method: string, address: string): BundleAnswer {
  const file = method === 'GET' ? bundleFile(root, address) : null;
  const data = file === null ? null : contentOf(file);
  if (file === null || data === null)
    return { statusCode: 404, headers: headers('text/plain'), data: Buffer.from('Not found') };
  return { statusCode: 200, headers: headers(mimeTypeOf(file)), data };
}

/** Read at once: a file of the bundle takes a tenth of a millisecond, its way through the thread pool several. */
function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}
