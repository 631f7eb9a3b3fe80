import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridKeys {
  /** For the table: arrows move the focus between its buttons. */
  readonly table: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For each button: one of them is reached by Tab, the others by arrows. */
  readonly button: (
    row: number,
    column: number,
  ) => {
    readonly 'data-place': string;
    readonly tabIndex: number;
  };
}

/** Moves between the buttons of a table as in a spreadsheet. */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const [last, setLast] = useState<GridPlace>({ row: 0, column: 0 });
  const at = { row: Math.min(last.row, rows - 1), column: Math.min(last.column, columns - 1) };
  return {
    table: {
      onKeyDown(event) {
        const step = STEPS[event.key];
        const from = placeOf(event.target);
        if (!step || !from || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        const row = within(from.row + step[0], rows);
        const column = within(from.column + step[1], columns);
        const next = event.currentTarget.querySelector(`[data-place="${row}:${column}"]`);
        if (next instanceof HTMLElement) next.focus();
      },
      onFocus(event) {
        const place = placeOf(event.target);
        if (place) setLast(place);
      },
    },
    button: (row, column) => ({
      'data-place': `${row}:${column}`,
      tabIndex: row === at.row && column === at.column ? 0 : -1,
    }),
  };
}

function within(at: number, count: number): number {
  return Math.min(Math.max(at, 0), count - 1);
}

function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof HTMLElement) || !target.dataset['place']) return undefined;
  const [row = 0, column = 0] = target.dataset['place'].split(':').map(Number);
  return { row, column };
}
