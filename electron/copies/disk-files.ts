import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CopyFiles, CopyFolders } from '#shared/copies/copy-files.ts';
import { flushFolder, writeAtomically } from '#electron/write-atomically.ts';

/** No project's id is then a name that a system keeps for itself. */
const PREFIX = 'project-';
const ownOnly = { file: 0o600, folder: 0o700 } as const;

/** Copies as files of a folder, each project in its own; only the person's account may read them. */
export function diskFolders(root: string): CopyFolders {
  const folderOf = (projectId: string) => path.join(root, PREFIX + projectId);
  return {
    async projectIds() {
      const folders = (await namesIn(root)).filter((name) => name.startsWith(PREFIX));
      return folders.map((name) => name.slice(PREFIX.length));
    },
    of: (projectId) => diskFiles(folderOf(projectId)),
    async remove(projectId) {
      await rm(folderOf(projectId), { recursive: true, force: true });
      await flushFolder(root).catch(unlessMissing);
    },
  };
}

function diskFiles(folder: string): CopyFiles {
  const at = (name: string) => path.join(folder, name);
  return {
    names: async () => namesIn(folder),
    read: async (name) => new Uint8Array(await readFile(at(name))),
    async append(name, bytes) {
      await mkdir(folder, { recursive: true, mode: ownOnly.folder });
      if (await appendFlushed(at(name), bytes)) await flushFolder(folder);
    },
    async create(name, bytes) {
      await mkdir(folder, { recursive: true, mode: ownOnly.folder });
      await writeAtomically(at(name), bytes, { mode: ownOnly.file });
    },
    remove: async (name) => rm(at(name), { force: true }),
  };
}

/** Resolves to whether the file is new, once the disk has what was added. */
async function appendFlushed(file: string, bytes: Uint8Array): Promise<boolean> {
  const handle = await open(file, 'a', ownOnly.file);
  try {
    const { size } = await handle.stat();
    await handle.appendFile(bytes);
    await handle.datasync();
    return size === 0;
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    unlessMissing(error);
    return [];
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
