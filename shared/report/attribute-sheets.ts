import { assertNever } from '#shared/base/assert-never.ts';
import type { AttributeColumn } from '#shared/analysis/attribute-columns.ts';
import type { Count } from '#shared/analysis/counts.ts';
import { crosstab, type Crosstab, type CrosstabColumn } from '#shared/analysis/crosstab.ts';
import type { Variable } from '#shared/analysis/variables.ts';
import type { MessageKey, Translator } from '#shared/i18n/translator.ts';
import { basisNote } from '#shared/report/basis.ts';
import { groupText, type QuestionBlock, type ReportSource } from '#shared/report/report-source.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import { textColumn, type Cell, type ReportSheet, type SheetColumn } from '#shared/report/sheet.ts';

/** For each attribute, and each form of it, a sheet: themes by its values, a row of bases above each question's themes. */
export function attributeSheets(source: ReportSource): readonly ReportSheet[] {
  return source.attributes.map(({ variable }) => attributeSheet(source, variable));
}

/** A column's words: its value, its range, "others" or "missing". */
export function columnLabel(translator: Translator, column: AttributeColumn): string {
  switch (column.kind) {
    case 'value':
      return column.value;
    case 'range':
      return rangeLabel(translator, column.from, column.to);
    case 'other':
      return translator.t('report.otherValues', { count: column.values });
    case 'missing':
      return translator.t('report.missing');
    default:
      return assertNever(column);
  }
}

function rangeLabel(translator: Translator, from: number, to: number): string {
  const [first, last] = [translator.number(from), translator.number(to)];
  return from === to ? first : translator.t('report.range', { from: first, to: last });
}

/** The columns of all questions together, so that every question's rows stand under the same. */
function attributeSheet(source: ReportSource, variable: Variable): ReportSheet {
  const { translator } = source.context;
  const labelOf = (column: CrosstabColumn) => columnLabel(translator, column);
  const tables = source.blocks.map((block) => ({
    block,
    table: crosstab(source.view, block.scope, variable.id, source.scope),
  }));
  const labels = (tables[0]?.table.columns ?? []).map(labelOf);
  return {
    name: variableTitle(translator, variable),
    columns: [
      textColumn(translator.t('report.column.question'), 34),
      textColumn(translator.t('report.column.group'), 22),
      textColumn(translator.t('report.column.theme'), 30),
      ...labels.flatMap((label) => unitColumns(translator, label)),
    ],
    rows: tables.flatMap(({ block, table }) => rowsOf(source, block, table)),
    frozenRows: 1,
    note: basisNote(source),
  };
}

const UNITS = [
  { key: 'report.column.respondents', kind: 'integer' },
  { key: 'report.column.respondentShare', kind: 'share' },
  { key: 'report.column.answers', kind: 'integer' },
  { key: 'report.column.answerShare', kind: 'share' },
] as const satisfies readonly { key: MessageKey; kind: SheetColumn['kind'] }[];

function unitColumns(translator: Translator, value: string): SheetColumn[] {
  return UNITS.map(({ key, kind }) => ({
    title: translator.t('report.byValue', { value, unit: translator.t(key) }),
    width: 15,
    kind,
  }));
}

function rowsOf(source: ReportSource, block: QuestionBlock, table: Crosstab): Cell[][] {
  const base = source.context.translator.t('report.baseRow');
  const bases = table.columns.flatMap((each) => [each.respondentBase, null, each.answerBase, null]);
  const rows = table.rows.flatMap(({ themeId, cells }) => {
    const theme = source.tree.get(themeId);
    if (!theme) return [];
    const figures = cells.flatMap((cell, at) => unitCells(cell, table.columns[at]));
    return [[block.title, groupText(source.tree, theme), theme.name, ...figures]];
  });
  return [[block.title, null, base, ...bases], ...rows];
}

function unitCells(cell: Count, column: CrosstabColumn | undefined): Cell[] {
  return [
    cell.respondents,
    column?.respondentBase ? cell.respondentShare : null,
    cell.answers,
    column?.answerBase ? cell.answerShare : null,
  ];
}
