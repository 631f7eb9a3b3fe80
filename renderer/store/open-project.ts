import { v7 as uuid } from 'uuid';
import type { Result } from '#shared/base/result.ts';
import type { Acting, Refusal } from '#shared/commands/acting.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import type { Change, ChangeLabel } from '#shared/domain/change.ts';
import type { AnswerId, CoderId, DeviceId, NewId, ProjectId } from '#shared/domain/ids.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import { ProjectMemory } from '#shared/domain/project-memory.ts';
import { compareTimes, nextTime, type ClockTime, type Stamp } from '#shared/domain/stamp.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { Blocks } from '#renderer/store/blocks.ts';
import type { Block, Database, HistoryEntry, ProjectSummary } from '#renderer/store/database.ts';
import { actLabel, History, unpacked, type PastAct } from '#renderer/store/history.ts';
import { ProjectWriter } from '#renderer/store/project-writer.ts';
import { SaveQueue } from '#renderer/store/save-queue.ts';

export interface Who {
  readonly coderId: CoderId;
  readonly deviceId: DeviceId;
}

export interface Loaded {
  readonly summary: ProjectSummary;
  readonly blocks: readonly Block[];
  readonly history: readonly HistoryEntry[];
}

export interface TakenBack {
  readonly label: ChangeLabel;
  /** Records that were changed again since and therefore left. */
  readonly skipped: number;
}

export interface Walk {
  /** How many acts were done again; below zero: undone. */
  readonly steps: number;
  /** Records that were changed since and therefore left. */
  readonly skipped: number;
}

/** Called with each change and whether it was done, undone or redone. */
type Listener = (change: Change, role: HistoryEntry['role']) => void;

/** The project on screen. `apply` is the only writer of its records, in memory and in the database. */
export class OpenProject {
  readonly id: ProjectId;
  readonly who: Who;
  readonly saving = new SaveQueue();
  readonly #memory = new ProjectMemory();
  readonly #blocks: Blocks;
  readonly #writer: ProjectWriter;
  readonly #history: History;
  readonly #listeners = new Set<Listener>();
  readonly #answerRevisions = new Map<AnswerId, number>();
  #summary: ProjectSummary;
  #latest: ClockTime | undefined;
  #revision: number;

  constructor(database: Database, who: Who, loaded: Loaded) {
    this.who = who;
    this.id = loaded.summary.id;
    this.#summary = loaded.summary;
    this.#revision = loaded.summary.revision ?? 0;
    this.#blocks = new Blocks(this.id, loaded.blocks);
    this.#writer = new ProjectWriter(database, this.#blocks, loaded.summary.revision);
    this.#history = new History(this.id, loaded.history);
    for (const block of loaded.blocks) {
      this.#memory.load(block.table, block.records as never);
      for (const record of block.records) this.#see(record.stamp.at);
    }
  }

  get view(): ProjectView {
    return this.#memory;
  }

  get memory(): ProjectMemory {
    return this.#memory;
  }

  get name(): string {
    return this.#memory.get('project', PROJECT_RECORD_ID)?.name ?? this.#summary.name;
  }

  /**
   * How often the project has changed on this machine: what a screen compares to know that it is
   * stale, and what the second copy compares to know whether anything is missing.
   */
  get revision(): number {
    return this.#revision;
  }

  revisionOf(answerId: AnswerId): number {
    return this.#answerRevisions.get(answerId) ?? 0;
  }

  /** Called after each change, once memory holds it. */
  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What a command by the coder at this desk would do now; nothing is done yet. */
  plan<Input extends unknown[], Made>(
    command: (acting: Acting, ...input: Input) => Result<Made, Refusal>,
    ...input: Input
  ): Result<Made, Refusal> {
    return command(this.#acting(), ...input);
  }

  /** Runs a command as the coder at this desk; a made change is applied. */
  act<Input extends unknown[], Made extends Change | { readonly change: Change }>(
    command: (acting: Acting, ...input: Input) => Result<Made, Refusal>,
    ...input: Input
  ): Result<Made, Refusal> {
    const result = this.plan(command, ...input);
    if (result.ok) this.apply(changeIn(result.value));
    return result;
  }

  apply(change: Change, role: HistoryEntry['role'] = 'do'): void {
    this.#see(change.stamp.at);
    for (const { after } of change.items)
      if (after.stamp !== change.stamp) this.#see(after.stamp.at);
    this.#memory.apply(change);
    this.#revision += 1;
    this.#noteAnswers(change);
    const blocks = this.#blocks.take(change.items);
    const entry = this.#history.add(change, role);
    const summary = this.#summarise();
    this.saving.add(() => this.#writer.write({ blocks, entry, summary }));
    for (const listener of this.#listeners) listener(change, role);
  }

  get undoLabel(): ChangeLabel | undefined {
    return labelOf(this.#history.lastDone);
  }

  get redoLabel(): ChangeLabel | undefined {
    return labelOf(this.#history.lastUndone);
  }

  undo(): TakenBack | undefined {
    return this.#takeBack(this.#history.lastDone, 'undo');
  }

  redo(): TakenBack | undefined {
    return this.#takeBack(this.#history.lastUndone, 'redo');
  }

  /** The acts that can be undone or done again, oldest first. */
  acts(): readonly PastAct[] {
    return this.#history.acts();
  }

  /** Undoes, or does again, one act after another until so many of `acts` are done. */
  walkTo(doneCount: number): Walk {
    let [steps, skipped] = [0, 0];
    for (;;) {
      const done = this.#history.doneCount;
      const taken = done > doneCount ? this.undo() : done < doneCount ? this.redo() : undefined;
      if (!taken) return { steps, skipped };
      steps += done > doneCount ? -1 : 1;
      skipped += taken.skipped;
    }
  }

  #takeBack(entry: HistoryEntry | undefined, role: 'undo' | 'redo'): TakenBack | undefined {
    const label = labelOf(entry);
    if (!entry || !label) return undefined;
    const done = unpacked(entry, (table, id) => this.#memory.stored(table, id));
    const { change, skipped } = invertChange(this.#acting(), done, role);
    this.apply(
      { ...change, label: { act: role, values: { of: label.act, ...label.values } } },
      role,
    );
    return { label, skipped };
  }

  #acting(): Acting {
    return {
      view: this.#memory,
      coderId: this.who.coderId,
      stamp: this.#nextStamp(),
      stored: (table, id) => this.#memory.stored(table, id),
      newId: () => uuid() as NewId,
    };
  }

  #nextStamp(): Stamp {
    this.#latest = nextTime(this.#latest, Date.now());
    return { at: this.#latest, ...this.who };
  }

  #see(time: ClockTime): void {
    if (!this.#latest || compareTimes(time, this.#latest) > 0) this.#latest = time;
  }

  /** What is new was never seen, and needs no number. */
  #noteAnswers(change: Change): void {
    for (const { table, before, after } of change.items) {
      if (table === 'answers' && !before) continue;
      const answerId = 'answerId' in after ? after.answerId : undefined;
      const id = table === 'answers' ? after.id : answerId;
      if (id) this.#answerRevisions.set(id, this.revisionOf(id) + 1);
    }
  }

  #summarise(): ProjectSummary {
    this.#summary = {
      ...this.#summary,
      name: this.name,
      answers: this.#memory.count('answers'),
      decided: this.#memory.count('decisions'),
      revision: this.#revision,
    };
    return this.#summary;
  }

  /** Every record of every table, tombstones too: what a copy or a project file holds. */
  everything(): ProjectTables {
    return this.#memory.tables();
  }
}

function labelOf(entry: HistoryEntry | undefined): ChangeLabel | undefined {
  return entry && actLabel(entry);
}

function changeIn(made: Change | { readonly change: Change }): Change {
  return 'change' in made ? made.change : made;
}
