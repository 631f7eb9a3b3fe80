import type { Change } from '#shared/domain/change.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';
import { rawText } from '#renderer/app/problem-text.ts';
import type { ImportProblem } from '#renderer/features/import/import-state.ts';

/** Every row was refused: a project of bare questions would help nobody. */
export function nothingTaken({ fileName, report }: ImportDraft): ImportProblem | undefined {
  const { refusals, respondents } = report;
  const [first] = refusals;
  if (respondents > 0 || !first) return undefined;
  const values = { file: fileName, line: first.line, column: first.column ?? '' };
  return { key: 'import.nothingTaken', values };
}

/** The worker gave up: out of memory, or a bug. */
export function stopped(file: string, error: unknown): ImportProblem {
  return { key: 'import.stopped', values: { file }, details: rawText(error) };
}

export function isUndoneImport({ label }: Pick<Change, 'label'>): boolean {
  return label.act === 'undo' && label.values?.['of'] === 'importAnswers';
}
