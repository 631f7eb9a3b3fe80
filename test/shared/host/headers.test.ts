import { describe, expect, it } from 'vitest';
import { contentTypeOf, securityHeaders } from '#shared/host/headers.mjs';

const policy = new Map(
  securityHeaders['content-security-policy']
    ?.split('; ')
    .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
);

describe('the security headers', () => {
  it('start from nothing and let scripts come only from the app', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['app-worker']);
  });

  it('allow no inline style but those named by their hash', () => {
    const [first, ...others] = policy.get('style-src') ?? [];
    expect(first).toBe("'self'");
    for (const source of others) expect(source).toMatch(/^'sha256-[\w+/]{43}='$/);
  });

  it('isolate the page from other origins', () => {
    expect(securityHeaders).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('know the types of what is served', () => {
    expect(contentTypeOf('assets/a.b.js')).toContain('text/javascript');
    expect(contentTypeOf('index.html')).toContain('text/html');
    expect(contentTypeOf('constructor')).toBe('application/octet-stream');
  });
});
