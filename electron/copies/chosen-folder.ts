import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { KeepRequest } from '#shared/host/copies.ts';
import { DAYS_KEPT, datedName, filesOf } from '#electron/copies/dated-file.ts';
import { writeAtomically } from '#electron/write-atomically.ts';

const SETTING = 'copy-folder.json';
const settingSchema = z.strictObject({
  folder: z.string().refine((folder) => path.isAbsolute(folder)),
});
/** A share that has gone may never answer. */
const PATIENCE_MS = 15_000;
const ownOnly = 0o600;

type File = Pick<KeepRequest, 'projectId' | 'name' | 'bytes'>;

/**
 * The folder that the person chose for copies: each project's latest of a day as a project file, of
 * `DAYS_KEPT` days. It stands in no one's way: the app's own copies do not wait for it.
 */
export class ChosenFolder {
  readonly #setting: string;
  readonly #clock: () => number;
  readonly #patienceMs: number;
  #writing: Promise<boolean> | undefined;

  /** @param userData the app's own folder, in which the choice is kept. */
  constructor(userData: string, clock: () => number, patienceMs = PATIENCE_MS) {
    this.#setting = path.join(userData, SETTING);
    this.#clock = clock;
    this.#patienceMs = patienceMs;
  }

  /** Where it is; undefined while none is chosen. */
  async place(): Promise<string | undefined> {
    try {
      return settingSchema.parse(JSON.parse(await readFile(this.#setting, 'utf8'))).folder;
    } catch {
      return undefined;
    }
  }

  /** Rejects with the system's error, and changes nothing, where the folder takes no file. */
  async choose(folder: string): Promise<void> {
    const probe = path.join(folder, datedName('Sitaatti', 'probe', this.#clock()));
    await writeAtomically(probe, new Uint8Array(), { mode: ownOnly });
    await rm(probe);
    const setting = Buffer.from(JSON.stringify({ folder } satisfies z.infer<typeof settingSchema>));
    await mkdir(path.dirname(this.#setting), { recursive: true });
    await writeAtomically(this.#setting, setting, { mode: ownOnly });
  }

  async leave(): Promise<void> {
    await rm(this.#setting, { force: true });
  }

  /** Resolves to whether the folder took the file in time; true where none is chosen. */
  async keep(file: File): Promise<boolean> {
    const folder = await this.place();
    if (folder === undefined) return true;
    // What an earlier file still waits for does not answer a second one.
    if (this.#writing) return false;
    this.#writing = write(folder, file, this.#clock())
      .then(yes, no)
      .finally(() => {
        this.#writing = undefined;
      });
    return await this.#inTime(this.#writing);
  }

  /** Removes a project's files there; a folder that is not at hand keeps them. */
  async forget(projectId: string): Promise<void> {
    const folder = await this.place();
    if (folder !== undefined) await this.#inTime(removeAll(folder, projectId).then(yes, no));
  }

  async #inTime(answer: Promise<boolean>): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), this.#patienceMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

async function write(folder: string, file: File, nowMs: number): Promise<void> {
  const { projectId, name, bytes } = file;
  // A drive that is not there must not become a folder of its name on another.
  if (!(await stat(folder)).isDirectory()) throw new Error('no folder');
  await writeAtomically(path.join(folder, datedName(name, projectId, nowMs)), bytes, {
    mode: ownOnly,
  });
  const old = filesOf(projectId, await readdir(folder)).slice(DAYS_KEPT);
  for (const each of old) await rm(path.join(folder, each), { force: true });
}

async function removeAll(folder: string, projectId: string): Promise<void> {
  for (const each of filesOf(projectId, await readdir(folder)))
    await rm(path.join(folder, each), { force: true });
}

function yes(): boolean {
  return true;
}

function no(): boolean {
  return false;
}
