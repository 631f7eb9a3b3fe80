import { groupBy } from '#shared/base/collections.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { CODEBOOK_FIELDS } from '#shared/tables/codebook-headings.ts';

/**
 * The codebook as a table that `readCodebook` reads back to an equal codebook: headings first, then
 * the tree from top to bottom, groups on rows of their own. Retired and merged themes are left out;
 * what was under them stands in their place. Formula guards are the writer's task.
 */
export function codebookRows(view: ProjectView, translator: Translator): string[][] {
  const themes = [...view.all('themes')].toSorted((left, right) => left.order - right.order);
  const known = new Set<string>(themes.map(({ id }) => id));
  const children = groupBy(themes, ({ parentId }) =>
    parentId && known.has(parentId) ? parentId : undefined,
  );
  const rows: string[][] = [];
  const visit = (theme: Theme, depth: number, group: string): void => {
    const isKept = !theme.retired && !theme.mergedInto;
    if (isKept) rows.push(themeRow(theme, depth, group));
    const below = isKept && theme.group ? theme.name : group;
    for (const child of children.get(theme.id) ?? [])
      visit(child, isKept ? depth + 1 : depth, below);
  };
  for (const theme of children.get(undefined) ?? []) visit(theme, 1, '');
  return [CODEBOOK_FIELDS.map((field) => translator.t(`tables.codebook.${field}`)), ...rows];
}

function themeRow(theme: Theme, depth: number, group: string): string[] {
  return [
    theme.group ? theme.name : group,
    theme.group ? '' : theme.name,
    theme.description,
    theme.keywords.join(', '),
    theme.include,
    theme.exclude,
    theme.examples,
    String(theme.colour + 1),
    theme.shortcut ?? '',
    String(depth),
  ];
}
