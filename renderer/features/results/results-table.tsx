import { columnLabel } from '#shared/report/attribute-sheets.ts';
import type { Crosstab } from '#shared/analysis/crosstab.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { Unit } from '#renderer/features/results/choices.ts';
import { ResultLine } from '#renderer/features/results/result-line.tsx';
import type { ResultRow } from '#renderer/features/results/result-rows.ts';
import { TableHead } from '#renderer/features/results/table-head.tsx';
import { useGridKeys } from '#renderer/features/results/use-grid-keys.ts';
import { columnKey, type Figure } from '#renderer/worker/quotes-behind.ts';
import type { ResultCounts } from '#renderer/worker/report-jobs.ts';

interface Props {
  readonly counted: ResultCounts;
  readonly rows: readonly ResultRow[];
  readonly unit: Unit;
  readonly caption: string;
  readonly chosen: Figure | undefined;
  readonly choose: (figure: Figure) => void;
}

/** Themes as bars, and by an attribute's values beside them: one table, so that it reads as one. */
export function ResultsTable({ counted, rows, unit, caption, chosen, choose }: Props) {
  const translator = useTranslator();
  const { counts, table, texts } = counted;
  const hasRepeats = texts.base < counts.answerBase;
  const columns = (table?.columns ?? []).map((column) => ({
    key: columnKey(column),
    label: columnLabel(translator, column),
    base: unit === 'answers' ? column.answerBase : column.respondentBase,
  }));
  const grid = useGridKeys(rows.length, columns.length + 2);
  const cellsOf = new Map(table?.rows.map((row) => [row.themeId, row.cells]));
  const longest = Math.max(...rows.map(({ count }) => count[unit]), 1);
  const widest = widestShare(table, rows, unit);
  return (
    <table className="results-table" data-split={columns.length > 0 || undefined} {...grid.table}>
      <caption className="visually-hidden">{caption}</caption>
      <TableHead
        counts={counts}
        unit={unit}
        columns={columns}
        texts={hasRepeats ? texts.base : undefined}
      />
      <tbody>
        {rows.map((row, at) => (
          <ResultLine
            key={row.theme.id}
            row={row}
            texts={hasRepeats ? (texts.byTheme.get(row.theme.id) ?? 0) : undefined}
            unit={unit}
            longest={longest}
            widest={widest}
            hasBase={counts.respondentBase > 0}
            columns={columns}
            cells={cellsOf.get(row.theme.id) ?? []}
            chosenKey={chosen?.themeId === row.theme.id ? (chosen.column?.key ?? '') : undefined}
            button={(column) => grid.button(at, column)}
            choose={(key) =>
              choose({
                themeId: row.theme.id,
                column: key && table ? { attributeId: table.attributeId, key } : undefined,
              })
            }
          />
        ))}
      </tbody>
    </table>
  );
}

/** The greatest share of any cell: what the small bars are drawn against. */
function widestShare(table: Crosstab | undefined, rows: readonly ResultRow[], unit: Unit): number {
  const shown = new Set(rows.map(({ theme }) => theme.id));
  let widest = 0;
  for (const { themeId, cells } of table?.rows ?? []) {
    if (!shown.has(themeId)) continue;
    for (const cell of cells)
      widest = Math.max(widest, unit === 'answers' ? cell.answerShare : cell.respondentShare);
  }
  return widest || 1;
}
