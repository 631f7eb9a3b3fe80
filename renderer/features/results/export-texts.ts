import { CELL_LIMIT, cutAt } from '#shared/report/cell-limit.ts';
import type { FitTally } from '#shared/report/fit-sheet.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Told } from '#renderer/app/session.ts';

const LONGEST_WHAT = 48;

/** "<project> – <what> <date>.xlsx"; the date is the day here, as 2026-03-31. */
export function exportName(input: {
  readonly project: string;
  readonly what: string;
  readonly dateMs: number;
  readonly ending: 'xlsx' | 'csv' | 'pdf';
}): string {
  const { project, what, dateMs, ending } = input;
  // The Swedish way of writing a day is the ISO one.
  const day = new Intl.DateTimeFormat('sv-SE').format(dateMs);
  return `${cutAt(project, LONGEST_WHAT)} – ${cutAt(what, LONGEST_WHAT)} ${day}.${ending}`;
}

/** What was saved, and what had to be changed in it to fit a spreadsheet. */
export function savedMessage(name: string, fitted: FitTally, { t, number }: Translator): Told {
  const { cut, cleaned, defused, droppedRows: rows, droppedColumns: columns } = fitted;
  const isCsv = name.endsWith('.csv');
  const notes = [
    cut > 0 && t('results.saved.cut', { count: cut, limit: number(CELL_LIMIT) }),
    defused > 0 && t(isCsv ? 'results.saved.defused' : 'results.saved.asText', { count: defused }),
    cleaned > 0 && t('results.saved.cleaned', { count: cleaned }),
    rows + columns > 0 && t('report.about.droppedText', { rows, columns }),
  ].filter((note) => note !== false);
  const lost = cut + cleaned + rows + columns > 0;
  return {
    tone: lost ? 'needs-you' : 'info',
    key: 'results.saved',
    values: { name, notes: notes.join(' ') },
  };
}
