import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { groupText } from '#shared/report/report-source.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';

/** The codebook, in columns that importing a codebook reads. Retired themes come last, marked. */
export function codebookSheet(view: ProjectView, translator: Translator): ReportSheet {
  const { t } = translator;
  const tree = new ThemeTree(view.all('themes'));
  const inUse = tree.depthFirst().map((each) => each.theme);
  return {
    name: t('report.sheet.codebook'),
    columns: [
      textColumn(t('report.column.group'), 22),
      textColumn(t('report.column.theme'), 28),
      textColumn(t('report.column.description'), 48),
      textColumn(t('report.column.keywords'), 40),
      textColumn(t('report.column.include'), 32),
      textColumn(t('report.column.exclude'), 32),
      textColumn(t('report.column.examples'), 32),
      textColumn(t('report.column.key'), 9),
      textColumn(t('report.column.state'), 16),
    ],
    rows: [...inUse, ...tree.retired()]
      .filter((each) => !isBareHeading(tree, each))
      .map((each) => rowOf(tree, each, t('report.retired'))),
    frozenRows: 1,
  };
}

/** A heading that says nothing but its name stands in the group column of its themes already. */
function isBareHeading(tree: ThemeTree, theme: Theme): boolean {
  const texts = [theme.description, theme.include, theme.exclude, theme.examples];
  return (
    theme.group === true &&
    tree.children(theme.id).length > 0 &&
    theme.keywords.length === 0 &&
    texts.every((each) => each === '')
  );
}

function rowOf(tree: ThemeTree, theme: Theme, retired: string): Cell[] {
  const above = groupText(tree, theme);
  const own = theme.group ? [...tree.path(theme.id), theme.name].join(' / ') : above;
  return [
    own,
    theme.group ? null : theme.name,
    theme.description,
    theme.keywords.join(', '),
    theme.include,
    theme.exclude,
    theme.examples,
    theme.shortcut?.toUpperCase() ?? null,
    theme.retired ? retired : null,
  ];
}
