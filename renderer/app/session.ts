import type { Result } from '#shared/base/result.ts';
import { createProject, renameCoder } from '#shared/commands/project.ts';
import type { Refusal } from '#shared/commands/acting.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import type { MessageKey, MessageValues } from '#shared/i18n/translator.ts';
import type { Copy } from '#shared/host/copies.ts';
import { CopyDesk } from '#renderer/app/copy-desk.ts';
import { Places } from '#renderer/app/places.ts';
import { Store } from '#renderer/app/store.ts';
import { WorkerMemory } from '#renderer/app/worker-memory.ts';
import type { Host, OpenedFile } from '#shared/host/contract.ts';
import type { Database, ProjectSummary } from '#renderer/store/database.ts';
import { Library } from '#renderer/store/library.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import {
  writePreferences,
  type Preferences,
  type SpareStore,
} from '#renderer/store/preferences.ts';
import { claimProject } from '#renderer/store/claim-project.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';

export const SCREENS = ['projects', 'import', 'code', 'codebook', 'attributes', 'results'] as const;
export type Screen = (typeof SCREENS)[number];

export interface Told {
  readonly tone: 'info' | 'needs-you' | 'loses';
  readonly key: MessageKey;
  readonly values?: MessageValues | undefined;
  /** The engine's own words, where something failed in a way that was not thought of. */
  readonly details?: string | undefined;
}

/** One sitting at this window: the open project, the screen, the preferences, what was last told. */
export class Session {
  readonly host: Host;
  readonly worker: WorkerClient;
  readonly workerMemory: WorkerMemory;
  readonly library: Library;
  readonly places: Places;
  readonly copies: CopyDesk;
  readonly preferences: Store<Preferences>;
  readonly project = new Store<OpenProject | undefined>(undefined);
  readonly screen = new Store<Screen>('projects');
  readonly told = new Store<Told | undefined>(undefined);
  /** A survey file that waits on the import screen. */
  readonly surveyFile = new Store<OpenedFile | undefined>(undefined);
  /** A project file that waits on the projects screen. */
  readonly projectFile = new Store<OpenedFile | undefined>(undefined);
  readonly projects = new Store<readonly ProjectSummary[]>([]);
  readonly #database: Database;
  readonly #spare: SpareStore | undefined;
  #release: () => void = () => undefined;
  #stopFollowing: () => void = () => undefined;

  constructor(parts: {
    readonly database: Database;
    readonly host: Host;
    readonly worker: WorkerClient;
    readonly preferences: Preferences;
    /** Where the preferences are kept a second time. */
    readonly spare?: SpareStore;
  }) {
    const { database, host, worker, preferences } = parts;
    this.#database = database;
    this.#spare = parts.spare;
    this.host = host;
    this.worker = worker;
    this.workerMemory = new WorkerMemory(worker);
    this.preferences = new Store(preferences);
    const { coderId, deviceId } = preferences;
    this.library = new Library(database, { coderId, deviceId });
    this.places = new Places(database);
    this.copies = new CopyDesk({ copies: host.copies, library: this.library, worker });
  }

  /** Brings back what the database lost, lists the projects and returns to where the person was. */
  async resume(): Promise<void> {
    await this.#recover();
    await this.refreshProjects();
    const { lastProjectId } = this.preferences.get();
    if (lastProjectId) await this.openProject(lastProjectId);
    this.#tellCaughtUp();
  }

  /** What the journal alone could bring back is told beside the work; the rest in a dialog. */
  #tellCaughtUp(): void {
    const recovered = this.copies.recovered.get();
    const [first] = recovered;
    if (first?.kind !== 'caughtUp' || recovered.some(({ kind }) => kind !== 'caughtUp')) return;
    const { name, acts: count } = first;
    this.tell({ tone: 'info', key: 'copies.caughtUp', values: { name, count } });
    this.copies.recovered.set([]);
  }

  async #recover(): Promise<void> {
    try {
      await this.copies.recover();
    } catch {
      this.tell({ tone: 'needs-you', key: 'copies.unread' });
    }
  }

  tell(told: Told | undefined): void {
    this.told.set(told);
  }

  /** Tells why a command would not act; returns whether it acted. */
  check(result: Result<unknown, Refusal>): boolean {
    if (result.ok) {
      this.tell(undefined);
      return true;
    }
    const { reason, values } = result.problem;
    this.tell({ tone: 'needs-you', key: `refusal.${reason}`, values });
    return false;
  }

  go(screen: Screen): void {
    if (screen !== 'projects' && screen !== 'import' && !this.project.get()) return;
    this.tell(undefined);
    this.screen.set(screen);
    if (screen === 'projects') void this.refreshProjects();
    else this.places.remember('screen', screen);
  }

  /** Hands a project file to the projects screen, which opens it or asks what to do. */
  giveProjectFile(file: OpenedFile): void {
    this.go('projects');
    this.projectFile.set(file);
  }

  async refreshProjects(): Promise<void> {
    this.projects.set(await this.library.list());
  }

  async openProject(projectId: ProjectId): Promise<boolean> {
    await this.closeProject();
    const release = await this.#claim(projectId);
    return release ? await this.#openClaimed(projectId, release) : false;
  }

  /**
   * Makes an empty project under a name and opens it. `fill` puts in what it is made for before it
   * is shown.
   */
  async createProject(
    input: { readonly name: string; readonly source?: string },
    fill: (project: OpenProject) => void = () => undefined,
  ): Promise<OpenProject> {
    await this.closeProject();
    const project = this.library.create();
    const release = (await claimProject(project.id)) ?? (() => undefined);
    const { coderName, coderInitials } = this.preferences.get();
    project.act(createProject, { ...input, coderName, coderInitials });
    await this.places.openNew(project.id);
    await this.#follow(project, release);
    fill(project);
    this.#show(project);
    return project;
  }

  /** Stores a project read from a file and opens it. */
  async storeProject(projectId: ProjectId, tables: ProjectTables): Promise<void> {
    await this.closeProject();
    const release = await this.#claim(projectId);
    if (!release) return;
    try {
      await this.library.store(projectId, tables);
    } catch (error) {
      release();
      throw error;
    }
    await this.#openClaimed(projectId, release);
  }

  /** Closes the open project once all of its work is saved: what the disk refuses keeps it open. */
  async closeProject(): Promise<void> {
    const project = this.project.get();
    if (!project) return;
    await project.saving.saved();
    await this.copies.leave();
    await this.places.close();
    this.#stopFollowing();
    this.#release();
    this.project.set(undefined);
    await this.refreshProjects();
  }

  async deleteProject(projectId: ProjectId): Promise<void> {
    if (this.project.get()?.id === projectId) {
      await this.closeProject();
      this.prefer({ lastProjectId: undefined });
    }
    const release = await this.#claim(projectId);
    if (!release) return;
    try {
      // First the copies: what is deleted must not come back from one.
      await this.copies.forget(projectId);
      await this.library.delete(projectId);
    } finally {
      release();
    }
    await this.refreshProjects();
  }

  /** Goes back to a copy of a project; how it stands now is kept as a copy, too. */
  async restoreCopy(projectId: ProjectId, copy: Copy): Promise<void> {
    await this.closeProject();
    const release = await this.#claim(projectId);
    if (!release) return;
    const isRestored = await this.copies.restore(projectId, copy).catch(() => false);
    await this.#openClaimed(projectId, release);
    if (isRestored) this.tell({ tone: 'info', key: 'copies.restored' });
    else this.tell({ tone: 'loses', key: 'copies.notReadable' });
  }

  prefer(change: Partial<Preferences>): void {
    const preferences = { ...this.preferences.get(), ...change };
    this.preferences.set(preferences);
    // A full disk is told of by the work that it does not take.
    void writePreferences(this.#database, preferences, this.#spare).catch(() => undefined);
  }

  /** Puts the person's name and initials, as they stand in the preferences, into the open project. */
  nameCoder(): void {
    const project = this.project.get();
    if (project) nameCoder(project, this.preferences.get());
  }

  /** The right to write a project; tells where another window has it. */
  async #claim(projectId: ProjectId): Promise<(() => void) | undefined> {
    const release = await claimProject(projectId);
    if (!release) this.tell({ tone: 'needs-you', key: 'projects.openElsewhere' });
    return release;
  }

  async #openClaimed(projectId: ProjectId, release: () => void): Promise<boolean> {
    let project = await this.library.open(projectId);
    if (project && (await this.copies.checkWhole(project)) === 'rebuilt')
      project = await this.library.open(projectId);
    if (!project) {
      release();
      return false;
    }
    await this.places.open(projectId);
    await this.#follow(project, release);
    this.#meetCoder(project);
    this.#show(project);
    const screen = SCREENS.find((each) => each === this.places.recall('screen'));
    this.screen.set(screen ?? (project.memory.count('answers') > 0 ? 'code' : 'import'));
    return true;
  }

  async #follow(project: OpenProject, release: () => void): Promise<void> {
    this.#release = release;
    this.#stopFollowing = await this.workerMemory.follow(project);
    this.copies.follow(project);
  }

  #show(project: OpenProject): void {
    this.project.set(project);
    this.prefer({ lastProjectId: project.id });
  }

  /** Whoever opens another's project is one of its coders from then on. */
  #meetCoder(project: OpenProject): void {
    if (!project.view.get('coders', project.who.coderId))
      nameCoder(project, this.preferences.get());
  }
}

function nameCoder(project: OpenProject, { coderName, coderInitials }: Preferences): void {
  project.act(renameCoder, { name: coderName, initials: coderInitials });
}
