import type { Result } from '#shared/base/result.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import { readJournalText } from '#shared/exchange/journaled-act.ts';
import type { Rebuilt } from '#shared/exchange/rebuild.ts';
import type { Copy, HostCopies, JournalEntry, JournalRead, Kept } from '#shared/host/copies.ts';
import type { Library } from '#renderer/store/library.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

/** Reads a copy and puts the journal's acts upon it; in the worker, as it may be long. */
export type Rebuild = (
  copy: Uint8Array | undefined,
  journal: readonly string[],
) => Promise<Result<Rebuilt, unknown>>;

/** What was done about a project of which the database held less than the second copy. */
export type Recovery =
  /** Acts that the database had not taken were done again from the journal. */
  | { readonly kind: 'caughtUp'; readonly name: string; readonly acts: number }
  /** Rebuilt from a copy (undefined: from its first act on) and `acts` of the journal. */
  | {
      readonly kind: 'rebuilt';
      readonly name: string;
      readonly copy: Copy | undefined;
      readonly acts: number;
      /** Acts that were made and stand nowhere any more. */
      readonly missing: number;
    }
  /** The database still holds more than could be rebuilt: it stays as it is. */
  | { readonly kind: 'behind'; readonly name: string; readonly missing: number }
  /** Nothing of its copies could be read. */
  | { readonly kind: 'notRebuilt'; readonly name: string | undefined };

interface Parts {
  readonly library: Library;
  readonly copies: HostCopies;
  readonly rebuild: Rebuild;
  /** Keeps a project as it stands, before it is replaced. */
  readonly keepPresent: (project: OpenProject) => Promise<void>;
}

/** Brings a project to where its second copy is, by the journal alone where that is enough. */
export async function recoverProject(parts: Parts, kept: Kept): Promise<Recovery> {
  const projectId = kept.projectId as ProjectId;
  const present = await parts.library.open(projectId);
  if (present && !isShrunken(present, kept)) {
    const journal = await parts.copies.journal({ projectId, after: present.revision });
    const acts = catchUp(present, journal.entries);
    await present.saving.settled();
    if (present.revision >= kept.revision) return { kind: 'caughtUp', name: present.name, acts };
  }
  return await rebuildFromCopies(parts, kept, present);
}

/** True where the database says that it holds every act, and yet lacks records. */
export function isShrunken(project: OpenProject, { revision, counts }: Kept): boolean {
  if (project.revision !== revision) return false;
  const { memory } = project;
  return memory.count('answers') < counts.answers || memory.count('codings') < counts.codings;
}

/** Does the journal's acts again, each being the next; returns how many could be. */
function catchUp(project: OpenProject, entries: readonly JournalEntry[]): number {
  let acts = 0;
  for (const { text } of entries) {
    const act = readJournalText(text);
    if (!act) break;
    project.apply(act.change, act.role);
    acts += 1;
  }
  return acts;
}

async function rebuildFromCopies(
  { library, copies, rebuild, keepPresent }: Parts,
  kept: Kept,
  present: OpenProject | undefined,
): Promise<Recovery> {
  const projectId = kept.projectId as ProjectId;
  const held = present && !isShrunken(present, kept) ? present.revision : -1;
  for (const copy of [...(await copies.list({ projectId })), undefined]) {
    const after = copy?.revision ?? 0;
    const journal = await copies.journal({ projectId, after });
    const rebuilt = await rebuiltFrom(copies, rebuild, projectId, copy, journal);
    if (!rebuilt) continue;
    if (after + rebuilt.acts <= held) break;
    if (present) await keepPresent(present);
    await library.store(projectId, rebuilt.tables, Math.max(kept.revision, journal.last));
    const { acts, tables } = rebuilt;
    const name = tables.project[0]?.name ?? '';
    return { kind: 'rebuilt', name, copy, acts, missing: kept.revision - after - acts };
  }
  if (!present || held < 0) return { kind: 'notRebuilt', name: present?.name };
  await library.passRevision(projectId, kept.revision);
  return { kind: 'behind', name: present.name, missing: kept.revision - held };
}

/** Undefined where the copy is damaged or cannot be read: an older one may do. */
async function rebuiltFrom(
  copies: HostCopies,
  rebuild: Rebuild,
  projectId: ProjectId,
  copy: Copy | undefined,
  { entries }: JournalRead,
): Promise<Rebuilt | undefined> {
  try {
    const bytes = copy && (await copies.read({ projectId, copyId: copy.id }));
    const rebuilt = await rebuild(
      bytes,
      entries.map(({ text }) => text),
    );
    return rebuilt.ok ? rebuilt.value : undefined;
  } catch {
    return undefined;
  }
}
