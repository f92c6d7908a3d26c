import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy, FOR_EVER, hasPolicy, isForEver, POLICY_IN_PAGE, SECURITY } from '../../src/room/policy.ts';

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

test('nothing that is not named is allowed, and nothing unsafe is named', () => {
  const policy = contentPolicy();
  expect(directives(policy)).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-ancestors': ["'self'"],
    'require-trusted-types-for': ["'script'"],
  });
  expect(policy).not.toMatch(/unsafe|\*|https?:|ws/);
});

test('others may frame the game, or be connected to, only by name', () => {
  const policy = directives(contentPolicy({ frames: ['https://lms.example'], connect: ['wss://two.example'] }));
  expect(policy['frame-ancestors']).toEqual(["'self'", 'https://lms.example']);
  expect(policy['connect-src']).toEqual(["'self'", 'wss://two.example']);
});

test('the page says the same of itself, but for who may frame it, which browsers would not hear', () => {
  const inPage = /content="(.+)"/.exec(POLICY_IN_PAGE)?.[1] ?? '';
  const { 'frame-ancestors': _, ...rest } = directives(contentPolicy());
  expect(directives(inPage)).toEqual(rest);
});

test('files named by their content keep for ever; pages, the service worker and workers are sent with the policy', () => {
  expect(['/', '/index.html', '/service-worker.js', '/manifest.webmanifest'].filter(isForEver)).toEqual([]);
  expect(isForEver('/assets/engine-Bit6Tazm.js')).toBe(true);
  expect(['/', '/index.html', '/service-worker.js', '/assets/reading-worker-EjRhJeyB.js'].every(hasPolicy)).toBe(true);
  expect(hasPolicy('/assets/engine-Bit6Tazm.js')).toBe(false);
});

test('the example for nginx says what the server says', () => {
  const example = readFileSync(new URL('../../src/room/hosting/nginx.conf', import.meta.url), 'utf8');
  const headers = { 'Content-Security-Policy': contentPolicy(), ...SECURITY };
  for (const [name, value] of Object.entries(headers)) expect(example).toContain(`add_header ${name} "${value}";`);
  expect(example).toContain(`~/assets/ "${FOR_EVER}";`);
});
