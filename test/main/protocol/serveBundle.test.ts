import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBundleAddress } from '../../../main/protocol/bundleAddress.ts';
import { answerBundle } from '../../../main/protocol/serveBundle.ts';

let folder = '';
let root = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-secret'));
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'index.js'), 'export {}');
  writeFileSync(join(root, 'notes.txt'), 'not for the page');
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'renderer-secret', 'a.json'), '{}');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundle', () => {
  it.each([
    ['app://bundle/', 'text/html; charset=utf-8'],
    ['app://bundle/index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/index.js?v=1#top', 'text/javascript; charset=utf-8'],
  ])('serves %s', (address, type) => {
    const answer = answerBundle(root, 'GET', address);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  it.each([
    'app://bundle/../secret.json',
    'app://bundle/%2e%2e/secret.json',
    'app://bundle/..%2fsecret.json',
    'app://bundle/assets/..%2f..%2fsecret.json',
    'app://bundle/..%5csecret.json',
    'app://bundle/%2e%2e%2frenderer-secret%2fa.json',
    'app://bundle/index.html%00.js',
    'app://bundle/%',
    'app://bundle/%2fetc%2fhosts.json',
    'app://bundle/notes.txt',
    'app://bundle/assets',
    'app://bundle/missing.js',
    'app://elsewhere/index.html',
    'https://bundle/index.html',
    'no address',
  ])('answers 404 to %s', (address) => {
    expect(answerBundle(root, 'GET', address).statusCode).toBe(404);
  });

  it('answers nothing but GET', () => {
    expect(answerBundle(root, 'POST', 'app://bundle/index.html').statusCode).toBe(404);
  });

  it('sends the strict policy with each answer, 404 included', () => {
    for (const name of ['index.html', 'missing.js']) {
      const policy = answerBundle(root, 'GET', `app://bundle/${name}`).headers['content-security-policy'];
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https?:|data:|blob:|\*/);
    }
  });
});

describe('an address of the bundle', () => {
  it.each(['app://bundle/', 'app://bundle/index.html#a'])('is %s', (address) => {
    expect(isBundleAddress(address)).toBe(true);
  });
  it.each(['app://bundle.evil/', 'https://bundle/', 'file:///bundle', 'about:blank', ''])(
    'is not "%s"',
    (address) => {
      expect(isBundleAddress(address)).toBe(false);
    },
  );
});
