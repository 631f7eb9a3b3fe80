import type { ThemeId } from '#shared/domain/ids.ts';
import type { SearchRule } from '#shared/domain/search-rule.ts';
import { isUsable } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { SearchRequest } from '#shared/search/searcher.ts';
import type { CodingFilter } from '#renderer/features/code/desk/coding-filter.ts';

/** A search whose hits can be coded: the one in the find box, or a theme's rule. */
export interface Runnable {
  readonly id: string;
  readonly request: SearchRequest;
  readonly rule?: SearchRule & { readonly themeId: ThemeId };
}

/** What the find box seeks first, then the rules of the themes in use, theme by theme. */
export function searchesToRun(view: ProjectView, filter: CodingFilter): readonly Runnable[] {
  const text = filter.text.trim();
  const sought: readonly Runnable[] =
    text === '' ? [] : [{ id: 'find', request: { text, wholeWords: filter.wholeWords ?? false } }];
  const themes = [...view.all('themes')].filter(isUsable).sort((a, b) => a.order - b.order);
  const rules = themes.flatMap(({ id: themeId, rules: own = [] }) =>
    own.map((rule, at) => ({
      id: `${themeId}/${at}`,
      request: { text: rule.query, wholeWords: rule.wholeWords ?? false },
      rule: { ...rule, themeId },
    })),
  );
  return [...sought, ...rules];
}
