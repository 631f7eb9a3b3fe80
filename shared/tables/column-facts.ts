import { firstOf } from '#shared/base/collections.ts';
import {
  isCodeCell,
  isDateCell,
  isNumberCell,
  isScaleCell,
  wordCount,
} from '#shared/tables/cell-kinds.ts';

/** What a column's cells are like: the evidence that its role is guessed from. */
export interface ColumnFacts {
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** The first different cells, shortened. */
  readonly samples: readonly string[];
  /** Filled cells, trimmed: the first of them, enough to judge by. */
  readonly cells: readonly string[];
  /** Shares of `cells`, 0–1. */
  readonly numbers: number;
  readonly dates: number;
  readonly scales: number;
  readonly codes: number;
  /** Means over `cells`. */
  readonly words: number;
  readonly characters: number;
}

const JUDGED_CELLS = 1000;
/** Long cells that begin alike count as one: their whole length would cost more than it tells. */
const COMPARED_CHARACTERS = 80;
const SAMPLES = 3;

export function columnFacts(rows: readonly (readonly string[])[], column: number): ColumnFacts {
  const distinct = new Set<string>();
  const cells: string[] = [];
  let filled = 0;
  for (const row of rows) {
    const cell = (row[column] ?? '').trim();
    if (cell === '') continue;
    filled += 1;
    distinct.add(cell.length > COMPARED_CHARACTERS ? cell.slice(0, COMPARED_CHARACTERS) : cell);
    if (cells.length < JUDGED_CELLS) cells.push(cell);
  }
  const samples = firstOf(distinct, SAMPLES).first;
  return { rows: rows.length, filled, distinct: distinct.size, samples, cells, ...shapes(cells) };
}

function shapes(cells: readonly string[]) {
  const share = (test: (cell: string) => boolean) =>
    cells.filter(test).length / (cells.length || 1);
  const mean = (measure: (cell: string) => number) =>
    cells.reduce((sum, cell) => sum + measure(cell), 0) / (cells.length || 1);
  return {
    numbers: share(isNumberCell),
    dates: share(isDateCell),
    scales: share(isScaleCell),
    codes: share(isCodeCell),
    words: mean(wordCount),
    characters: mean((cell) => cell.length),
  };
}
