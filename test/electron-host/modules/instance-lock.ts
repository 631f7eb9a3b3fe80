import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  type FSWatcher,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

interface Visit {
  readonly args: readonly string[];
  readonly folder: string;
}

/** One process on a profile. A second one leaves its command line for the first. */
export class InstanceLock {
  readonly #lock: string;
  readonly #visits: string;
  #watcher: FSWatcher | undefined;

  constructor(profile: string) {
    this.#lock = path.join(profile, 'electron-host.lock');
    this.#visits = path.join(profile, 'electron-host-visits');
  }

  /** True for the first process; false, with the visit handed over, for any other, or without a lock. */
  take(visit: Visit, onVisit: (visit: Visit) => void): boolean {
    try {
      mkdirSync(this.#visits, { recursive: true });
      if (!this.#write()) {
        this.#leave(visit);
        return false;
      }
    } catch {
      return false;
    }
    this.#receive(onVisit);
    return true;
  }

  release(): void {
    this.#watcher?.close();
    rmSync(this.#lock, { force: true });
  }

  /** A lock whose process has died is taken over. */
  #write(): boolean {
    try {
      writeFileSync(this.#lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (!isExisting(error) || isAlive(Number(readFileSync(this.#lock, 'utf8')))) {
        if (isExisting(error)) return false;
        throw error;
      }
      rmSync(this.#lock, { force: true });
      return this.#write();
    }
  }

  #leave(visit: Visit): void {
    const file = path.join(this.#visits, String(process.pid));
    writeFileSync(`${file}.part`, JSON.stringify(visit));
    renameSync(`${file}.part`, file);
  }

  #receive(onVisit: (visit: Visit) => void): void {
    this.#watcher = watch(this.#visits, { persistent: false }, () => {
      for (const name of readdirSync(this.#visits).filter((each) => !each.endsWith('.part'))) {
        const file = path.join(this.#visits, name);
        const visit = JSON.parse(readFileSync(file, 'utf8')) as Visit;
        rmSync(file);
        onVisit(visit);
      }
    });
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
