import { readFile } from 'node:fs/promises';
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
  // Node loads what makes responses at their first mention, which takes tens of ms: here, while Chromium starts.
  void Response;
  // Compiled code is kept from start to start.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: BUNDLE_SCHEME, privileges }]);
}

/** Answers the window's addresses with files under `root`, each with the strict policy. */
export function serveBundle(protocol: Protocol, root: string): void {
  protocol.handle(BUNDLE_SCHEME, (request) => answerBundle(root, request.method, request.url));
}

/** The answer to one address: the file, or 404 for whatever is no file of the bundle. */
export async function answerBundle(root: string, method: string, address: string): Promise<Response> {
  const file = method === 'GET' ? bundleFile(root, address) : null;
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null)
    return new Response('Not found', { status: 404, headers: headers() });
  return new Response(content, { headers: { ...headers(), 'content-type': mimeTypeOf(file) } });
}

function headers(): Record<string, string> {
  return {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}
