import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveWhole } from '#electron/save-whole.ts';
import { writeAtomically } from '#electron/write-atomically.ts';

const saver = fileURLToPath(new URL('../helpers/save-for-ever.ts', import.meta.url));

describe('writeAtomically', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-save-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it('writes a new file and replaces an old one, leaving nothing beside it', async () => {
    const file = path.join(folder, 'projekti.sitaatti');
    await writeAtomically(file, new Uint8Array([1]));
    await writeAtomically(file, new Uint8Array([2, 3]));
    expect([...(await readFile(file))]).toEqual([2, 3]);
    expect(await readdir(folder)).toEqual(['projekti.sitaatti']);
  });

  it('leaves nothing behind when it fails', async () => {
    // A folder stands where the file should go: the rename fails after all was written.
    const taken = path.join(folder, 'taken', 'inside');
    await mkdir(taken, { recursive: true });
    await expect(writeAtomically(path.dirname(taken), new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('leaves the old file or the new one, whole, when the process is killed', async () => {
    const file = path.join(folder, 'projekti.sitaatti');
    for (const pause of [5, 30, 70]) {
      await writeFile(file, 'A'.repeat(4_000_000));
      const child = spawn(process.execPath, ['--import', 'tsx', saver, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await wait(pause);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const left = await readFile(file, 'utf8');
      expect(left.length).toBe(4_000_000);
      expect(new Set(left).size).toBe(1);
    }
  });
});

describe('saveWhole', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-save-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it('keeps what it replaces once, as .bak', async () => {
    const file = path.join(folder, 'projekti.sitaatti');
    await saveWhole(file, new Uint8Array([1]));
    expect(await readdir(folder)).toEqual(['projekti.sitaatti']);
    await saveWhole(file, new Uint8Array([2]));
    await saveWhole(file, new Uint8Array([3]));
    expect((await readdir(folder)).toSorted()).toEqual([
      'projekti.sitaatti',
      'projekti.sitaatti.bak',
    ]);
    expect([...(await readFile(file))]).toEqual([3]);
    expect([...(await readFile(`${file}.bak`))]).toEqual([2]);
  });

  it('saves also where the folder has no room for a .bak', async () => {
    const file = path.join(folder, 'projekti.sitaatti');
    await saveWhole(file, new Uint8Array([1]));
    await mkdir(path.join(`${file}.bak`, 'inside'), { recursive: true });
    expect(await saveWhole(file, new Uint8Array([2]))).toMatchObject({ ok: true });
    expect([...(await readFile(file))]).toEqual([2]);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('clears what a crash left of a save more than a day ago, and nothing else', async () => {
    const left = (name: string) => `.${name}.1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.tmp`;
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const name of [left('a'), '.other.tmp', 'old.csv']) {
      await writeFile(path.join(folder, name), 'x');
      await utimes(path.join(folder, name), twoDaysAgo, twoDaysAgo);
    }
    await writeFile(path.join(folder, left('b')), 'x');
    await saveWhole(path.join(folder, 'c.csv'), new Uint8Array([1]));
    expect((await readdir(folder)).toSorted()).toEqual(
      ['.other.tmp', left('b'), 'c.csv', 'old.csv'].toSorted(),
    );
  });

  it('says what could not be written', async () => {
    const nowhere = path.join(os.tmpdir(), 'sitaatti-none', 'a', 'raportti.xlsx');
    expect(await saveWhole(nowhere, new Uint8Array([1]))).toEqual({
      ok: false,
      problem: { kind: 'unwritable', name: 'raportti.xlsx', cause: 'other' },
    });
  });
});
