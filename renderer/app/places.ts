import type { ProjectId } from '#shared/domain/ids.ts';
import type { Database } from '#renderer/store/database.ts';
import { readPlace, writePlace } from '#renderer/store/preferences.ts';

const PAUSE_MS = 300;

/** Where the person is in the open project, so that the window opens there again. */
export class Places {
  readonly #database: Database;
  #projectId: ProjectId | undefined;
  #place: Readonly<Record<string, unknown>> = {};
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async open(projectId: ProjectId): Promise<void> {
    await this.close();
    const stored = await readPlace(this.#database, projectId);
    this.#projectId = projectId;
    this.#place = typeof stored === 'object' && stored ? { ...stored } : {};
  }

  /** Keeps what waits and forgets the project: nothing is written for it any more. */
  async close(): Promise<void> {
    await this.#flush();
    this.#projectId = undefined;
    this.#place = {};
  }

  recall(part: string): unknown {
    return this.#place[part];
  }

  remember(part: string, value: unknown): void {
    if (Object.is(this.#place[part], value)) return;
    this.#place = { ...this.#place, [part]: value };
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => void this.#flush(), PAUSE_MS);
  }

  async #flush(): Promise<void> {
    const waits = this.#pending !== undefined;
    clearTimeout(this.#pending);
    this.#pending = undefined;
    if (waits && this.#projectId) await writePlace(this.#database, this.#projectId, this.#place);
  }
}
