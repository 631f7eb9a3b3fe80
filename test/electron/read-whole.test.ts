import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWhole } from '#electron/read-whole.ts';

describe('readWhole', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-read-'));
    file = path.join(folder, 'kysely.csv');
    await writeFile(file, 'a;b');
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('gives the name without its folder, and the bytes', async () => {
    const value = { name: 'kysely.csv', bytes: new Uint8Array([97, 59, 98]) };
    expect(await readWhole(file, 3)).toEqual({ ok: true, value });
  });

  it('refuses a file over the limit before reading it', async () => {
    const problem = { kind: 'too-large', name: 'kysely.csv', bytes: 3, limit: 2 };
    expect(await readWhole(file, 2)).toEqual({ ok: false, problem });
  });

  it('says what cannot be read', async () => {
    expect(await readWhole(path.join(folder, 'none.csv'), 9)).toEqual({
      ok: false,
      problem: { kind: 'unreadable', name: 'none.csv' },
    });
    expect(await readWhole(folder, 1e6)).toMatchObject({ problem: { kind: 'unreadable' } });
  });
});
