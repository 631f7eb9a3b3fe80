import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/base/utf8.ts';
import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import { diskFolders } from '#electron/copies/disk-files.ts';

const journaler = fileURLToPath(new URL('../../helpers/journal-for-ever.ts', import.meta.url));
const counts = { answers: 1, codings: 0 };

let root: string;
beforeEach(async () => {
  root = path.join(await mkdtemp(path.join(os.tmpdir(), 'sitaatti-copies-')), 'copies');
});
afterEach(async () => rm(path.dirname(root), { recursive: true }));

describe('diskFolders', () => {
  it('begin with nothing, and read back what they keep', async () => {
    const folders = diskFolders(root);
    expect(await folders.projectIds()).toEqual([]);
    const files = folders.of('a');
    expect(await files.names()).toEqual([]);
    await files.append('log', utf8('one\n'));
    await files.append('log', utf8('two\n'));
    await files.create('copy', utf8('whole'));
    expect((await files.names()).toSorted()).toEqual(['copy', 'log']);
    expect(await files.read('log')).toEqual(utf8('one\ntwo\n'));
    expect(await files.read('copy')).toEqual(utf8('whole'));
    expect(await folders.projectIds()).toEqual(['a']);
    await files.remove('log');
    await files.remove('log');
    expect(await files.names()).toEqual(['copy']);
    await folders.remove('a');
    expect(await folders.projectIds()).toEqual([]);
  });

  it('are for the person’s own account alone', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows keeps no such modes');
    const files = diskFolders(root).of('a');
    await files.append('log', utf8('one\n'));
    await files.create('copy', utf8('whole'));
    const folder = path.join(root, 'project-a');
    const modes = [folder, path.join(folder, 'log'), path.join(folder, 'copy')].map(
      async (file) => (await stat(file)).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o600, 0o600]);
  });

  it('take no project’s id for a name that the system keeps for itself', async () => {
    await diskFolders(root).of('nul').append('log', utf8('one\n'));
    expect(await readdir(root)).toEqual(['project-nul']);
  });

  it('reject where the folder cannot be written', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may write everywhere');
    const files = diskFolders(root).of('a');
    await files.append('log', utf8('one\n'));
    await chmod(path.join(root, 'project-a'), 0o500);
    await expect(files.create('copy', utf8('whole'))).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(path.join(root, 'project-a'), 0o700);
  });

  it('hold every act that was acknowledged, when the process is killed in the middle', async () => {
    for (const pause of [20, 60, 140]) {
      const child = spawn(process.execPath, ['--import', 'tsx', journaler, root], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const said: string[] = [];
      child.stdout.on('data', (text: Buffer) => said.push(String(text)));
      await once(child.stdout, 'data');
      await wait(pause);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const acknowledged = said.join('').split('\n').slice(0, -1).map(Number).at(-1) ?? 0;
      const keeper = new CopyKeeper(diskFolders(root), Date.now);
      const [kept] = await keeper.kept();
      expect(kept?.revision).toBeGreaterThanOrEqual(acknowledged);
      const [newest] = await keeper.list({ projectId: 'a' });
      const after = newest?.revision ?? 0;
      const { entries, last } = await keeper.journal({ projectId: 'a', after });
      expect(after + entries.length).toBe(last);
      if (newest)
        expect(await keeper.read({ projectId: 'a', copyId: newest.id })).toHaveLength(200_000);
    }
  });

  it('reject a request that could not be a copy’s', async () => {
    const keeper = new CopyKeeper(diskFolders(root), Date.now);
    await keeper.append({ projectId: 'a', entries: [{ revision: 1, counts, text: 'x' }] });
    expect(await keeper.read({ projectId: 'a', copyId: '../../etc/passwd' })).toBeUndefined();
  });
});
