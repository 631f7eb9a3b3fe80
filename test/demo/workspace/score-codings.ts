import type { ProjectTables } from '#shared/domain/tables.ts';
import type { readAnswerKey } from '#test/demo/workspace/answer-key.ts';
import { isWithinWord } from '#test/demo/workspace/plan-selection.ts';

export interface Score {
  readonly codings: number;
  /** Of pairs of answer and theme against the key, 0…1. */
  readonly f1: number;
  /** Of the right pairs, those whose quote is within a word of the key's at both ends, 0…1. */
  readonly withinWord: number;
}

/** Compares the codings of a project with the key. */
export function scoreCodings(
  tables: ProjectTables,
  keyOf: ReturnType<typeof readAnswerKey>,
): Score {
  const themes = new Map(tables.themes.map(({ id, name }) => [id, name]));
  const codings = tables.codings.filter(({ deleted }) => !deleted);
  let wanted = 0;
  let right = 0;
  let within = 0;
  for (const { id, row, text } of tables.answers) {
    const own = codings.filter(({ answerId }) => answerId === id);
    const keyed = keyOf(row, text);
    wanted += keyed.length;
    for (const { theme, quote } of keyed) {
      const coding = own.find(({ themeId }) => themes.get(themeId) === theme);
      if (!coding) continue;
      right += 1;
      if (isWithinWord(text, coding, quote ?? { start: 0, end: text.length })) within += 1;
    }
  }
  const precision = right / Math.max(codings.length, 1);
  const recall = right / Math.max(wanted, 1);
  const f1 = (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON);
  return { codings: codings.length, f1, withinWord: within / Math.max(right, 1) };
}
