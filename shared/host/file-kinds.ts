import type { OpenPurpose } from '#shared/host/contract.ts';

/** The endings that a file picker shows for each purpose, likeliest first. */
export const openEndings = {
  // .xls and .ods cannot be read: they can be picked so that the app can say what to do instead.
  survey: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'ods'],
  codebook: ['csv', 'tsv', 'txt', 'xlsx', 'xls', 'ods'],
  project: ['sitaatti'],
} as const satisfies Record<OpenPurpose, readonly string[]>;

/** The ending of a file name in lower case without its dot; empty when there is none. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
