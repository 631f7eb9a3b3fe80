import type { Answer } from '#shared/domain/answer.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import { isForQuestion, isUsable } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';

/** A theme that a digit gives: a suggestion, or one that is often used. */
export interface Choosable {
  readonly themeId: ThemeId;
  readonly suggestion?: Suggestion;
}

const DIGITS = 9;

/** The suggestions of an answer, then the themes used most among the answers in sight, nine in all. */
export function likelyThemes(
  view: ProjectView,
  answer: Answer,
  suggestions: readonly Suggestion[],
  counts: ReadonlyMap<ThemeId, number>,
): Choosable[] {
  const suggested = new Set(suggestions.map(({ themeId }) => themeId));
  const coded = new Set(
    view.codingsOf(answer.id).map(({ themeId }) => themeNow(view, themeId)?.id),
  );
  const others = [...view.all('themes')]
    .filter((theme) => isUsable(theme) && isForQuestion(theme, answer.questionId))
    .filter((theme) => !suggested.has(theme.id) && !coded.has(theme.id))
    .sort((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0))
    .map(({ id }) => ({ themeId: id }));
  const first = suggestions.map((suggestion) => ({ themeId: suggestion.themeId, suggestion }));
  return [...first, ...others].slice(0, DIGITS);
}
