import type { CopyFolders } from '#shared/copies/copy-files.ts';
import { ProjectCopies } from '#shared/copies/project-copies.ts';
import type { HostCopies, KeepRequest, Kept } from '#shared/host/copies.ts';

/** What `HostCopies` asks of files; a copy that is damaged or gone reads as undefined. */
export type KeeperActs = Omit<HostCopies, 'where' | 'keep' | 'read' | 'setDatabaseAside'> & {
  keep(request: Omit<KeepRequest, 'name'>): Promise<void>;
  read(request: Parameters<HostCopies['read']>[0]): Promise<Uint8Array | undefined>;
};

/** The copies of all projects. What is asked about one project is done one after another. */
export class CopyKeeper implements KeeperActs {
  readonly #folders: CopyFolders;
  readonly #clock: () => number;
  readonly #projects = new Map<string, ProjectCopies>();
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(folders: CopyFolders, clock: () => number) {
    this.#folders = folders;
    this.#clock = clock;
  }

  kept = async (): Promise<readonly Kept[]> => {
    const kept: Kept[] = [];
    for (const projectId of await this.#folders.projectIds()) {
      const reached = await this.#inTurn(projectId, (copies) => copies.kept());
      if (reached) kept.push({ projectId, ...reached });
    }
    return kept;
  };

  append: KeeperActs['append'] = ({ projectId, entries }) =>
    this.#inTurn(projectId, (copies) => copies.append(entries));

  keep: KeeperActs['keep'] = ({ projectId, ...request }) =>
    this.#inTurn(projectId, (copies) => copies.keep(request));

  list: KeeperActs['list'] = ({ projectId }) => this.#inTurn(projectId, (copies) => copies.list());

  read: KeeperActs['read'] = ({ projectId, copyId }) =>
    this.#inTurn(projectId, (copies) => copies.read(copyId));

  journal: KeeperActs['journal'] = ({ projectId, after }) =>
    this.#inTurn(projectId, (copies) => copies.journal(after));

  forget: KeeperActs['forget'] = ({ projectId }) =>
    this.#inTurn(projectId, async () => {
      this.#projects.delete(projectId);
      await this.#folders.remove(projectId);
    });

  async #inTurn<Value>(
    projectId: string,
    act: (copies: ProjectCopies) => Promise<Value>,
  ): Promise<Value> {
    const before = this.#last.get(projectId) ?? Promise.resolve();
    const turn = before.then(() => act(this.#copiesOf(projectId)));
    this.#last.set(
      projectId,
      turn.catch(() => undefined),
    );
    return await turn;
  }

  #copiesOf(projectId: string): ProjectCopies {
    const copies =
      this.#projects.get(projectId) ?? new ProjectCopies(this.#folders.of(projectId), this.#clock);
    this.#projects.set(projectId, copies);
    return copies;
  }
}
