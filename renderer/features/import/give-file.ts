import { fail, ok, type Result } from '#shared/base/result.ts';
import { PROJECT_FILE_ENDING } from '#shared/exchange/project-file.ts';
import { maxFileBytes, type OpenedFile } from '#shared/host/contract.ts';
import { HostError } from '#shared/host/host-error.ts';
import { LIMITS, megabytes } from '#shared/tables/limits.ts';
import { rawText } from '#renderer/app/problem-text.ts';
import type { Given, ImportProblem } from '#renderer/features/import/import-state.ts';
import { readFile } from '#renderer/host/pick-file.ts';

/** A file to be read; refused here where reading it could only fail, before it is sent anywhere. */
export function giveFile({ name, bytes }: OpenedFile): Result<Given, ImportProblem> {
  const problem = fileProblem(name, bytes.byteLength);
  return problem ? fail(problem) : ok({ kind: 'file', name, bytes });
}

/** A dropped or pasted file. */
export async function giveDropped(file: File): Promise<Result<Given, ImportProblem>> {
  const problem = fileProblem(file.name, file.size);
  if (problem) return fail(problem);
  try {
    return giveFile(await readFile(file));
  } catch (error) {
    return fail(openProblem(error));
  }
}

/** Why the machine did not give the file. */
export function openProblem(error: unknown): ImportProblem {
  if (!(error instanceof HostError))
    return { key: 'app.fileNotOpened', values: {}, details: rawText(error) };
  const { problem } = error;
  if (problem.kind === 'too-large') return tooLarge(problem.name, problem.bytes);
  return { key: 'import.unreadable', values: { file: problem.name } };
}

function fileProblem(name: string, size: number): ImportProblem | undefined {
  if (name.toLowerCase().endsWith(PROJECT_FILE_ENDING))
    return { key: 'import.isProject', values: { file: name } };
  return size > Math.min(LIMITS.fileBytes, maxFileBytes) ? tooLarge(name, size) : undefined;
}

function tooLarge(file: string, size: number): ImportProblem {
  const values = { file, size: megabytes(size), most: megabytes(LIMITS.fileBytes) };
  return { key: 'tables.tooLarge', values };
}
