import type { CopyFiles, CopyFolders } from '#shared/copies/copy-files.ts';

const ROOT = 'copies';

/** A file as a worker may write it; not in TypeScript's DOM library, as windows lack it. */
interface SyncHandle {
  getSize(): number;
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

type Writable = FileSystemFileHandle & {
  createSyncAccessHandle?(): Promise<SyncHandle>;
};

/** Copies in the browser's private file system of this address. Works in a worker alone. */
export function privateFolders(): CopyFolders {
  return {
    projectIds: async () => await namesIn(await rootFolder()),
    of: privateFiles,
    async remove(projectId) {
      await ignoreMissing((await rootFolder()).removeEntry(projectId, { recursive: true }));
    },
  };
}

/** True where files can be written so that the disk has them. */
export async function arePrivateFilesThere(): Promise<boolean> {
  try {
    const name = 'probe';
    const folder = await navigator.storage.getDirectory();
    await write(await folder.getFileHandle(name, { create: true }), new Uint8Array([1]), 'start');
    await folder.removeEntry(name);
    return true;
  } catch {
    return false;
  }
}

async function rootFolder(): Promise<FileSystemDirectoryHandle> {
  const own = await navigator.storage.getDirectory();
  return await own.getDirectoryHandle(ROOT, { create: true });
}

function privateFiles(projectId: string): CopyFiles {
  const folder = async () =>
    await (await rootFolder()).getDirectoryHandle(projectId, { create: true });
  const handle = async (name: string, options?: { readonly create: true }) =>
    await (await folder()).getFileHandle(name, options);
  return {
    names: async () => await namesIn(await folder()),
    async read(name) {
      const file = await (await handle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    append: async (name, bytes) => await write(await handle(name, { create: true }), bytes, 'end'),
    create: async (name, bytes) =>
      await write(await handle(name, { create: true }), bytes, 'start'),
    async remove(name) {
      await ignoreMissing((await folder()).removeEntry(name));
    },
  };
}

/** Resolves once the disk has it; throws where fewer bytes were taken than given. */
async function write(file: Writable, bytes: Uint8Array, where: 'start' | 'end'): Promise<void> {
  const access = await file.createSyncAccessHandle?.();
  if (!access) throw new DOMException('No private files', 'NotSupportedError');
  try {
    const at = where === 'end' ? access.getSize() : 0;
    const written = access.write(new Uint8Array(bytes), { at });
    if (written < bytes.length) throw new DOMException('No room', 'QuotaExceededError');
    access.flush();
  } finally {
    access.close();
  }
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

async function ignoreMissing(removing: Promise<void>): Promise<void> {
  try {
    await removing;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
