import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import type { CopyFiles, CopyFolders } from '#shared/copies/copy-files.ts';
import type { HostCopies } from '#shared/host/copies.ts';
import { HostError } from '#shared/host/host-error.ts';

/** Copies in memory: files by project and name, to be looked at, damaged and taken away. */
export class MemoryCopies implements CopyFolders {
  readonly files = new Map<string, Map<string, Uint8Array>>();
  /** Set: every write fails with it, after half of the bytes were written. */
  problem: Error | undefined;

  projectIds = async () => [...this.files.keys()];

  of = (projectId: string): CopyFiles => ({
    names: async () => [...this.in(projectId).keys()],
    read: async (name) => {
      const bytes = this.in(projectId).get(name);
      if (!bytes) throw new Error(`No file ${name}`);
      return new Uint8Array(bytes);
    },
    append: async (name, bytes) => this.#write(projectId, name, bytes),
    create: async (name, bytes) => {
      this.in(projectId).delete(name);
      this.#write(projectId, name, bytes);
    },
    remove: async (name) => void this.in(projectId).delete(name),
  });

  remove = async (projectId: string) => void this.files.delete(projectId);

  in(projectId: string): Map<string, Uint8Array> {
    const files = this.files.get(projectId) ?? new Map<string, Uint8Array>();
    this.files.set(projectId, files);
    return files;
  }

  namesOf(projectId: string, ending: string): string[] {
    return [...this.in(projectId).keys()].filter((name) => name.endsWith(ending)).toSorted();
  }

  /** Turns one bit of a file. */
  flip(projectId: string, name: string, at = -20): void {
    const bytes = this.in(projectId).get(name);
    if (!bytes) throw new Error(`No file ${name}`);
    const index = at < 0 ? bytes.length + at : at;
    bytes[index] = (bytes[index] ?? 0) ^ 1;
  }

  #write(projectId: string, name: string, bytes: Uint8Array): void {
    const before = this.in(projectId).get(name) ?? new Uint8Array();
    const taken = this.problem ? bytes.subarray(0, bytes.length / 2) : bytes;
    this.in(projectId).set(name, new Uint8Array([...before, ...taken]));
    if (this.problem) throw this.problem;
  }
}

/** The contract's copies over such files, by a clock that the test may set. */
export function memoryHost(folders: MemoryCopies, clock: () => number = Date.now): HostCopies {
  const keeper = new CopyKeeper(folders, clock);
  return {
    where: async () => 'disk',
    kept: keeper.kept,
    append: keeper.append,
    async keep(request) {
      await keeper.keep(request);
      return 'kept';
    },
    list: keeper.list,
    journal: keeper.journal,
    forget: keeper.forget,
    async read(request) {
      const bytes = await keeper.read(request);
      if (!bytes) throw new HostError({ kind: 'unreadable', name: request.copyId });
      return bytes;
    },
    setDatabaseAside: async () => 'set-aside',
  };
}
