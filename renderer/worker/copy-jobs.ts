import { ok, type Result } from '#shared/base/result.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { writeProjectFile, type ProjectFileProblem } from '#shared/exchange/project-file.ts';
import { rebuildProject, type Rebuilt } from '#shared/exchange/rebuild.ts';
import { pack, type Packed } from '#renderer/worker/packed.ts';

/** Copies of the held project, and projects from their copies. */
export function copyJobs(held: { readonly memory: () => ProjectMemory }) {
  return {
    /** The held project as the bytes of a project file, packed quickly: suggestions wait for it. */
    writeCopy({ projectId, savedMs }: { readonly projectId: ProjectId; readonly savedMs: number }) {
      return writeProjectFile({ projectId, tables: held.memory().tables() }, savedMs, 1);
    },
    rebuildProject({
      copy,
      journal,
    }: {
      readonly copy: Uint8Array | undefined;
      readonly journal: readonly string[];
    }): Result<Packed<Rebuilt>, ProjectFileProblem> {
      const rebuilt = rebuildProject(copy, journal);
      return rebuilt.ok ? ok(pack(rebuilt.value)) : rebuilt;
    },
  };
}
