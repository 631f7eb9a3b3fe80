import type { Result } from '#shared/base/result.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Rebuilt } from '#shared/exchange/rebuild.ts';
import type { Copy, HostCopies, Kept } from '#shared/host/copies.ts';
import { Store } from '#renderer/app/store.ts';
import { claimProject } from '#renderer/store/claim-project.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';
import type { Library } from '#renderer/store/library.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { isShrunken, recoverProject, type Recovery } from '#renderer/store/recover-project.ts';
import {
  countsOf,
  fileNameOf,
  SecondCopy,
  type SecondCopyState,
} from '#renderer/store/second-copy.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';
import { unpack } from '#renderer/worker/packed.ts';

interface Parts {
  readonly copies: HostCopies;
  readonly library: Library;
  readonly worker: WorkerClient;
}

/** The second copies at this window: of the open project, and what the database is compared with. */
export class CopyDesk {
  readonly state = new Store<SecondCopyState>('kept');
  /** What was restored at the start and is not yet read. */
  readonly recovered = new Store<readonly Recovery[]>([]);
  readonly where = new Store<Awaited<ReturnType<HostCopies['where']>> | undefined>(undefined);
  /** A damaged database's files lie aside. */
  isSetAside = false;
  readonly #copies: HostCopies;
  readonly #library: Library;
  readonly #worker: WorkerClient;
  readonly #keptAtStart = new Map<string, Kept>();
  #second: SecondCopy | undefined;

  constructor({ copies, library, worker }: Parts) {
    this.#copies = copies;
    this.#library = library;
    this.#worker = worker;
  }

  /** Brings back what the second copies hold and the database does not. */
  async recover(): Promise<void> {
    this.where.set(await this.#copies.where());
    if (this.where.get() === 'nowhere') return;
    const held = new Map<string, ProjectSummary>();
    for (const summary of await this.#library.list()) held.set(summary.id, summary);
    for (const kept of await this.#copies.kept()) {
      const revision = held.get(kept.projectId)?.revision ?? -1;
      if (revision < kept.revision) await this.#claimed(kept, () => this.#recoverNow(kept));
      else this.#keptAtStart.set(kept.projectId, kept);
      held.delete(kept.projectId);
    }
    // What came to be without second copies is kept before anything is done with it.
    for (const { id } of held.values())
      await this.#claimed({ projectId: id }, () => this.#keepStored(id));
  }

  /** A project that another window writes is that window's to look after. */
  async #claimed({ projectId }: Pick<Kept, 'projectId'>, act: () => Promise<void>): Promise<void> {
    const release = await claimProject(projectId as ProjectId);
    if (!release) return;
    try {
      await act();
    } finally {
      release();
    }
  }

  /** Keeps a project that is not open, as it stands. */
  async #keepStored(projectId: ProjectId): Promise<void> {
    const project = await this.#library.read(projectId);
    if (project) await this.#keepPresent(project, 'regular');
  }

  async #recoverNow(kept: Kept): Promise<void> {
    const recovery = await recoverProject(
      {
        library: this.#library,
        copies: this.#copies,
        rebuild: async (copy, journal) => await this.#rebuild(copy, journal),
        keepPresent: async (project) => await this.#keepPresent(project),
      },
      kept,
    );
    this.recovered.set([...this.recovered.get(), recovery]);
  }

  /** Rebuilds a claimed project that lacks records which it held when it was last kept. */
  async checkWhole(project: OpenProject): Promise<'whole' | 'rebuilt'> {
    const kept = this.#keptAtStart.get(project.id);
    this.#keptAtStart.delete(project.id);
    if (!kept || !isShrunken(project, kept)) return 'whole';
    await this.#recoverNow(kept);
    return 'rebuilt';
  }

  /** Keeps the second copy of a project from now on, until `leave`. */
  follow(project: OpenProject): void {
    if (this.where.get() === 'nowhere') return;
    const write = async () =>
      await this.#worker.call('writeCopy', { projectId: project.id, savedMs: Date.now() });
    const second = new SecondCopy({ project, copies: this.#copies, write });
    second.subscribe(() => this.state.set(second.state));
    this.state.set(second.state);
    this.#second = second;
  }

  /** Keeps a copy of every project now, so that a folder that was just chosen has them all. */
  async keepAll(): Promise<void> {
    this.#second?.copyNow();
    for (const { id } of await this.#library.list())
      if (id !== this.#second?.projectId)
        await this.#claimed({ projectId: id }, () => this.#keepStored(id));
  }

  /** Hands over what waits; a disk that does not take it keeps no one from leaving. */
  async leave(): Promise<void> {
    await this.#second?.stop();
    this.#second = undefined;
    this.state.set('kept');
  }

  async list(projectId: ProjectId): Promise<readonly Copy[]> {
    return this.where.get() === 'nowhere' ? [] : await this.#copies.list({ projectId });
  }

  async forget(projectId: ProjectId): Promise<void> {
    this.#keptAtStart.delete(projectId);
    if (this.where.get() !== 'nowhere') await this.#copies.forget({ projectId });
  }

  /** Puts a copy in a claimed project's place; what stood there is kept as a copy first. */
  async restore(projectId: ProjectId, copy: Copy): Promise<boolean> {
    const bytes = await this.#copies.read({ projectId, copyId: copy.id });
    const rebuilt = await this.#rebuild(bytes, []);
    if (!rebuilt.ok) return false;
    const present = await this.#library.open(projectId);
    if (present) await this.#keepPresent(present);
    await this.#library.store(projectId, rebuilt.value.tables);
    return true;
  }

  async #keepPresent(project: OpenProject, occasion: Copy['occasion'] = 'restore'): Promise<void> {
    const { id: projectId, revision } = project;
    const file = { projectId, tables: project.everything() };
    const bytes = await this.#worker.call('writeProjectFile', { file, savedMs: Date.now() });
    const counts = countsOf(project);
    const name = fileNameOf(project);
    await this.#copies.keep({ projectId, name, revision, counts, occasion, bytes });
  }

  async #rebuild(
    copy: Uint8Array | undefined,
    journal: readonly string[],
  ): Promise<Result<Rebuilt, unknown>> {
    const rebuilt = await this.#worker.call('rebuildProject', { copy, journal });
    return rebuilt.ok ? { ok: true, value: unpack(rebuilt.value) } : rebuilt;
  }
}
