import type { Coding } from '#shared/domain/coding.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { initialsOf } from '#renderer/ui/swatch.tsx';
import { isShownOnText } from '#renderer/features/code/suggestions/shown-suggestions.ts';
import type { EdgeMove } from '#renderer/features/code/desk/word-cursor.ts';
import type { MarkRef } from '#renderer/features/code/desk/marks.ts';
import type { Mark } from '#renderer/features/code/answers/quote-runs.ts';

interface Cursor {
  readonly current: MarkRef | undefined;
  readonly edge: EdgeMove | undefined;
}

/** The quotes and suggested words of an answer as marks on its text; whole-answer codings mark nothing. */
export function marksOf(
  view: ProjectView,
  codings: readonly Coding[],
  suggestions: readonly Suggestion[],
  { current, edge }: Cursor,
): Mark[] {
  const quotes = codings
    .filter((coding) => !coding.whole || coding.id === edge?.codingId)
    .map((coding): Mark => {
      const moved = edge?.codingId === coding.id ? edge : undefined;
      const { start, end } = moved ?? coding;
      const theme = themeNow(view, coding.themeId);
      return {
        id: coding.id,
        start,
        end,
        colour: theme?.colour ?? 0,
        sign: initialsOf(theme?.name ?? ''),
        kind: 'quote',
        isCurrent: current?.kind === 'coding' && current.id === coding.id,
        held: moved?.side,
      };
    });
  const words = suggestions.filter(isShownOnText(current)).flatMap(({ themeId, evidence }) =>
    evidence.map(({ start, end }): Mark => ({
      id: `${themeId}/${start}`,
      start,
      end,
      colour: view.get('themes', themeId)?.colour ?? 0,
      sign: '',
      kind: 'suggestion',
      isCurrent: current?.kind === 'suggestion' && current.themeId === themeId,
    })),
  );
  return [...quotes, ...words];
}
