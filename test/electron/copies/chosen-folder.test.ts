import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChosenFolder } from '#electron/copies/chosen-folder.ts';
import { datedName, filesOf } from '#electron/copies/dated-file.ts';

const DAY = 86_400_000;
const NOON = new Date(2026, 10, 24, 12).getTime();
const file = { projectId: '0192-abcdefgh', name: 'Kysely', bytes: new Uint8Array([1]) };

let root: string;
let share: string;
let now: number;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-chosen-'));
  share = await mkdtemp(path.join(root, 'share'));
  now = NOON;
});
afterEach(async () => rm(root, { recursive: true }));

const chosen = (patienceMs?: number) =>
  new ChosenFolder(path.join(root, 'data'), () => now, patienceMs);

describe('ChosenFolder', () => {
  it('keeps a file a day, of the last seven days, and no one else’s files go', async () => {
    const folder = chosen();
    await folder.choose(share);
    await writeFile(path.join(share, 'oma.sitaatti'), '');
    await writeFile(path.join(share, datedName('Kysely', '0192-other000', NOON)), '');
    for (let day = 0; day < 9; day += 1) {
      now = NOON + day * DAY;
      expect(await folder.keep(file)).toBe(true);
      expect(await folder.keep(file)).toBe(true);
    }
    const names = await readdir(share);
    expect(filesOf(file.projectId, names)).toHaveLength(7);
    expect(filesOf(file.projectId, names).at(-1)).toBe('Kysely 2026-11-26 abcdefgh.sitaatti');
    expect(names).toHaveLength(9);
  });

  it('is remembered by the next run', async () => {
    await chosen().choose(share);
    expect(await chosen().place()).toBe(share);
    await chosen().leave();
    expect(await chosen().place()).toBeUndefined();
  });

  it.each(['', 'no json', '{}', '{"folder":"relative"}', '{"folder":"/a","more":1}'])(
    'a setting that reads %j is none',
    async (text) => {
      await chosen().choose(share);
      await writeFile(path.join(root, 'data', 'copy-folder.json'), text);
      expect(await chosen().place()).toBeUndefined();
      expect(await chosen().keep(file)).toBe(true);
    },
  );

  it('that does not answer is not waited for', async () => {
    const folder = chosen(0);
    await folder.choose(share);
    expect(await folder.keep({ ...file, bytes: new Uint8Array(50_000_000) })).toBe(false);
  });
});

describe('datedName', () => {
  it('is by the day of this machine’s calendar, and short enough for every system', () => {
    const late = new Date(2026, 0, 5, 23, 59).getTime();
    expect(datedName('Kysely', 'a-b', late)).toBe('Kysely 2026-01-05 a-b.sitaatti');
    expect(datedName('x'.repeat(180), file.projectId, late).length).toBeLessThan(180);
  });
});
