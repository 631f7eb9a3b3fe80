/** How much a file may hold. A survey is far below; what is above would only make the app stop. */
export const LIMITS = {
  fileBytes: 100_000_000,
  /** All parts of an XLSX together, unpacked. */
  unpackedBytes: 300_000_000,
  /** Unpacked over packed. Spreadsheets reach about 30; a bomb is above 1,000. */
  unpackRatio: 200,
  /** The ratio says nothing of small files. */
  ratioFromBytes: 20_000_000,
  zipEntries: 5_000,
  columns: 2_000,
  rows: 200_000,
  cellCharacters: 1_000_000,
  /** Rows padded to the width of the widest: this many cells in all. */
  cells: 20_000_000,
} as const;

/** A megabyte as the messages say it. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
