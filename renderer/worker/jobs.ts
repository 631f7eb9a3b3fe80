import type { ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { memoryOf, ProjectMemory } from '#shared/domain/project-memory.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import {
  readProjectFile,
  writeProjectFile,
  type ProjectFile,
} from '#shared/exchange/project-file.ts';
import { AnswerCorpus } from '#renderer/worker/answer-corpus.ts';
import { copyJobs } from '#renderer/worker/copy-jobs.ts';
import { codebookJobs } from '#renderer/worker/codebook-jobs.ts';
import { groupJobs } from '#renderer/worker/group-jobs.ts';
import { keynessJobs } from '#renderer/worker/keyness-jobs.ts';
import { reportJobs } from '#renderer/worker/report-jobs.ts';
import { searchJobs } from '#renderer/worker/search-jobs.ts';
import { unpack, type Packed } from '#renderer/worker/packed.ts';
import { Suggester } from '#renderer/worker/suggest-jobs.ts';
import { surveyJobs } from '#renderer/worker/survey-jobs.ts';

/** Everything the worker does, by name. It returns values and never writes the database. */
export function createJobs() {
  let memory = new ProjectMemory();
  const suggester = new Suggester(() => memory);
  const wordKeys = () => suggester.wordKeys();
  const answers = new AnswerCorpus({ memory: () => memory, wordKeys });
  const held = {
    memory: () => memory,
    apply(items: readonly ChangeItem[]): void {
      memory.apply({ items });
      suggester.follow(items);
      answers.follow(items);
    },
  };
  return {
    openProject({ tables }: { readonly tables: Packed<ProjectTables> }): void {
      memory = memoryOf(unpack(tables));
      suggester.reset();
      answers.reset();
    },
    applyChange(change: { readonly items: Packed<readonly ChangeItem[]> }): void {
      held.apply(unpack(change.items));
    },
    readProjectFile({ bytes }: { readonly bytes: Uint8Array }) {
      return readProjectFile(bytes);
    },
    writeProjectFile({ file, savedMs }: { readonly file: ProjectFile; readonly savedMs: number }) {
      return writeProjectFile(file, savedMs);
    },
    async suggest({ answerIds }: { readonly answerIds: readonly AnswerId[] }) {
      return await suggester.suggest(answerIds);
    },
    ...surveyJobs(held),
    ...codebookJobs(held),
    ...copyJobs(held),
    ...reportJobs({ ...held, wordKeys }),
    ...searchJobs({ ...held, answers }),
    ...groupJobs({ ...held, answers }),
    ...keynessJobs({ ...held, answers }),
  };
}

export type Jobs = ReturnType<typeof createJobs>;
export type JobName = keyof Jobs;
