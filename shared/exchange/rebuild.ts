import { fail, ok, type Result } from '#shared/base/result.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import { brokenLinks } from '#shared/exchange/broken-links.ts';
import { readJournalText } from '#shared/exchange/journaled-act.ts';
import { readProjectFile, type ProjectFileProblem } from '#shared/exchange/project-file.ts';

export interface Rebuilt {
  readonly tables: ProjectTables;
  /** How many of the acts given are in it. */
  readonly acts: number;
}

/**
 * A project from a copy of it (none: from nothing) and the acts that were journaled after, in order.
 * Acts are taken as far as they can be read; where they do not fit the copy, the copy stands alone.
 */
export function rebuildProject(
  copy: Uint8Array | undefined,
  journal: readonly string[],
): Result<Rebuilt, ProjectFileProblem> {
  const read = copy ? readProjectFile(copy) : undefined;
  if (read && !read.ok) return read;
  const before = read?.value.tables;
  const memory = memoryOf(before ?? {});
  let acts = 0;
  for (const text of journal) {
    const act = readJournalText(text);
    if (!act) break;
    memory.apply(act.change);
    acts += 1;
  }
  const tables = memory.tables();
  if (tables.project.length > 0 && brokenLinks(tables).length === 0) return ok({ tables, acts });
  return before ? ok({ tables: before, acts: 0 }) : fail({ kind: 'damaged' });
}
