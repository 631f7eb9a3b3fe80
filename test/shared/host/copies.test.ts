import { describe, expect, it } from 'vitest';
import {
  appendRequestSchema,
  copyRequestSchema,
  keepRequestSchema,
  maxCopyBytes,
  projectRequestSchema,
} from '#shared/host/copies.ts';

const counts = { answers: 2, codings: 3 };
const entry = { revision: 1, counts, text: '{"role":"do"}' };
const keep = {
  projectId: 'a',
  name: 'Kysely 2026',
  revision: 1,
  counts,
  occasion: 'regular',
  bytes: new Uint8Array(1),
};

describe('appendRequestSchema', () => {
  it('takes acts of one project', () => {
    const request = { projectId: '0b9f-a', entries: [entry, { ...entry, revision: 2 }] };
    expect(appendRequestSchema.parse(request)).toEqual(request);
  });

  it.each([
    [{ ...entry, text: 'a\nb' }],
    [{ ...entry, text: 'a\rb' }],
    [{ ...entry, text: '' }],
    [{ ...entry, revision: -1 }],
    [{ ...entry, revision: 0.5 }],
    [{ ...entry, counts: { answers: 1 } }],
    [{ ...entry, path: '/etc' }],
  ])('refuses the act %j', (wrong) => {
    expect(appendRequestSchema.safeParse({ projectId: 'a', entries: [wrong] }).success).toBe(false);
  });

  it('refuses none', () => {
    expect(appendRequestSchema.safeParse({ projectId: 'a', entries: [] }).success).toBe(false);
  });
});

describe('the other requests about copies', () => {
  it.each(['../a', 'a/b', 'a\\b', '', '.', 'x'.repeat(65), 'a\0'])(
    'refuse the project %j',
    (projectId) => {
      expect(projectRequestSchema.safeParse({ projectId }).success).toBe(false);
      expect(keepRequestSchema.safeParse({ ...keep, projectId }).success).toBe(false);
      expect(copyRequestSchema.safeParse({ projectId, copyId: 'a' }).success).toBe(false);
      expect(copyRequestSchema.safeParse({ projectId: 'a', copyId: projectId }).success).toBe(
        projectId.length === 65,
      );
    },
  );

  it('take bytes of a copy, and not too many', () => {
    const tooMany = Object.create(Uint8Array.prototype, {
      byteLength: { value: maxCopyBytes + 1 },
    }) as unknown;
    expect(keepRequestSchema.safeParse(keep).success).toBe(true);
    for (const wrong of ['text', [1], tooMany])
      expect(keepRequestSchema.safeParse({ ...keep, bytes: wrong }).success).toBe(false);
    expect(keepRequestSchema.safeParse({ ...keep, occasion: 'whim' }).success).toBe(false);
    for (const name of ['', '../a', 'a/b', 'C:\\a', 'con', 'a\0'])
      expect(keepRequestSchema.safeParse({ ...keep, name }).success).toBe(false);
  });
});
