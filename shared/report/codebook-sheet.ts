import type { Layer } from '#shared/analysis/scope.ts';
import { themeExamples, withQuotes, type ThemeExamples } from '#shared/analysis/theme-examples.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';

/** The columns in their order, each with its width in characters. */
const COLUMNS = [
  ['group', 22],
  ['theme', 28],
  ['description', 48],
  ['keywords', 40],
  ['include', 32],
  ['exclude', 32],
  ['examples', 32],
  ['counterExamples', 32],
  ['questions', 28],
  ['tone', 9],
  ['colour', 9],
  ['key', 9],
  ['level', 9],
  ['state', 18],
] as const;

/**
 * The codebook as every export writes it and importing one reads it: the tree from top to bottom,
 * groups on rows of their own. Starred quotes stand among the examples, rejected ones among the
 * counter-examples. Retired themes come last, marked; importing leaves them out.
 */
export function codebookSheet(view: ProjectView, layer: Layer, { t }: Translator): ReportSheet {
  const tree = new ThemeTree(view.all('themes'));
  const codebook = { view, tree, examples: themeExamples(view, tree, layer) };
  const inUse = tree
    .depthFirst()
    .map(({ theme, depth }) => rowOf(codebook, theme, String(depth + 1), null));
  const retired = tree.retired().map((theme) => rowOf(codebook, theme, null, t('report.retired')));
  return {
    name: t('report.sheet.codebook'),
    columns: COLUMNS.map(([column, width]) => textColumn(t(`report.column.${column}`), width)),
    rows: [...inUse, ...retired],
    frozenRows: 1,
  };
}

interface Codebook {
  readonly view: ProjectView;
  readonly tree: ThemeTree;
  readonly examples: ThemeExamples;
}

function rowOf(
  { view, tree, examples }: Codebook,
  theme: Theme,
  level: string | null,
  state: string | null,
): Cell[] {
  const starred = examples.starred.get(theme.id) ?? [];
  const rejected = examples.rejected.get(theme.id) ?? [];
  return [
    theme.group ? theme.name : groupAbove(tree, theme),
    theme.group ? null : theme.name,
    theme.description,
    theme.keywords.join(', '),
    theme.include,
    theme.exclude,
    withQuotes(
      theme.examples,
      starred.map(({ excerpt }) => excerpt),
    ),
    withQuotes(
      theme.counterExamples ?? '',
      rejected.flatMap(({ counterExample }) => counterExample?.excerpt ?? []),
    ),
    theme.questionIds.map((id) => view.get('questions', id)?.title ?? '').join('\n'),
    theme.polar ? '+/−' : null,
    String(theme.colour + 1),
    theme.shortcut ?? null,
    level,
    state,
  ];
}

/** The name of the nearest group above a theme. */
function groupAbove(tree: ThemeTree, theme: Theme): string | null {
  const group = tree.ancestors(theme.id).find((id) => tree.get(id)?.group);
  return (group && tree.get(group)?.name) ?? null;
}
