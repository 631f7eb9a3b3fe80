import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardDatabase, forgetAsides, setDatabaseAside } from '#electron/copies/database-aside.ts';

let userData: string;
const inUserData = (...parts: readonly string[]) => path.join(userData, ...parts);
const asides = async () => (await readdir(inUserData('database-aside'))).toSorted();

beforeEach(async () => {
  userData = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-aside-'));
  const database = inUserData('IndexedDB', 'app.leveldb');
  await mkdir(database, { recursive: true });
  await writeFile(path.join(database, 'CURRENT'), 'MANIFEST-000001\n');
  await writeFile(path.join(database, 'LOCK'), '');
});
afterEach(async () => rm(userData, { recursive: true }));

describe('a damaged database', () => {
  it('is copied aside, but for its lock, and stays where it is', async () => {
    await setDatabaseAside(userData, 7, false);
    const copied = inUserData('database-aside', '7', 'app.leveldb');
    expect(await readdir(copied)).toEqual(['CURRENT']);
    expect(await readFile(path.join(copied, 'CURRENT'), 'utf8')).toBe('MANIFEST-000001\n');
    expect((await readdir(inUserData('IndexedDB', 'app.leveldb'))).toSorted()).toEqual([
      'CURRENT',
      'LOCK',
    ]);
    guardDatabase(userData, 8);
    expect(await readdir(inUserData('IndexedDB'))).toEqual(['app.leveldb']);
  });

  it('is kept three times at most', async () => {
    for (const at of [11, 12, 13, 14, 15]) await setDatabaseAside(userData, at, false);
    expect(await asides()).toEqual(['13', '14', '15']);
  });

  it('that does not open at all is moved away at the next start, once', async () => {
    await setDatabaseAside(userData, 7, true);
    guardDatabase(userData, 8);
    expect(await asides()).toEqual(['7', '8']);
    await expect(readdir(inUserData('IndexedDB'))).rejects.toThrow('ENOENT');
    await mkdir(inUserData('IndexedDB'));
    guardDatabase(userData, 9);
    expect(await readdir(inUserData('IndexedDB'))).toEqual([]);
  });

  it('is refused, with nothing changed, where no copy can be made', async () => {
    await writeFile(inUserData('database-aside'), 'a file where the folder should be');
    await expect(setDatabaseAside(userData, 7, true)).rejects.toThrow();
    guardDatabase(userData, 8);
    expect(await readdir(inUserData('IndexedDB'))).toEqual(['app.leveldb']);
  });

  it('is copied aside before the first window where the last run did not end in order', async () => {
    const end = guardDatabase(userData, 7);
    await expect(asides()).rejects.toThrow('ENOENT');
    end();
    guardDatabase(userData, 8);
    await expect(asides()).rejects.toThrow('ENOENT');
    guardDatabase(userData, 20);
    expect(await asides()).toEqual(['20']);
    for (const at of [21, 22, 23]) guardDatabase(userData, at);
    expect(await asides()).toEqual(['21', '22', '23']);
  });

  it('keeps no one from starting where it cannot be copied', async () => {
    await writeFile(inUserData('database-aside'), 'a file where the folder should be');
    guardDatabase(userData, 7);
    expect(() => guardDatabase(userData, 8)()).not.toThrow();
  });

  it('does not outlive the deletion of a project', async () => {
    await setDatabaseAside(userData, 7, false);
    await forgetAsides(userData);
    expect((await readdir(userData)).toSorted()).toEqual(['IndexedDB']);
  });
});
