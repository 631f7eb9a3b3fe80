import { groupBy } from '#shared/base/collections.ts';
import type { Content } from '#shared/commands/respondent-content.ts';

/** A respondent of the project and the row of the file that is the same person. */
export interface Pair {
  readonly here: Content;
  readonly inFile: Content;
}

export interface RespondentPairs {
  /** Alike word for word in every shared column. */
  readonly byContent: readonly Pair[];
  /** Known by where the row stands, since something in it reads otherwise now. */
  readonly byPlace: readonly Pair[];
}

/**
 * Which rows of a file without ids are which respondents here; both come by row.
 *
 * 1. Alike word for word: the same, wherever the row stands. Several that are alike go in their order,
 *    those between the same neighbours first.
 * 2. Where the rows that nobody else is like kept their order, and at least half of the respondents
 *    were found by content: what is left between two of those rows, or before the first or after the
 *    last, if it is as much here as in the file.
 *
 * All other rows are new respondents: an answer given to the wrong person would do more harm than a
 * person counted anew.
 */
export function pairRespondents(
  here: readonly Content[],
  inFile: readonly Content[],
): RespondentPairs {
  const all = { here, inFile };
  const lone = lonePairs(all);
  const neighbours = isInOrder(lone) ? lone : NOBODY;
  const near = gapsBetween(neighbours, without(all, lone)).flatMap(twinPairs);
  const far = twinPairs(without(all, [...lone, ...near]));
  const byContent = [...lone, ...near, ...far];
  if (neighbours.length === 0 || byContent.length * 2 < here.length)
    return { byContent, byPlace: NOBODY };
  const byPlace = gapsBetween(neighbours, without(all, byContent))
    .filter((gap) => gap.here.length === gap.inFile.length)
    .flatMap(pairsInOrder);
  return { byContent, byPlace };
}

interface BothSides {
  readonly here: readonly Content[];
  readonly inFile: readonly Content[];
}

const NOBODY: readonly Pair[] = [];

function without({ here, inFile }: BothSides, pairs: readonly Pair[]): BothSides {
  const known = new Set(pairs.flatMap((pair) => [pair.here, pair.inFile]));
  const isLeft = (content: Content) => !known.has(content);
  return { here: here.filter(isLeft), inFile: inFile.filter(isLeft) };
}

/** Those whom nobody else is like, here or in the file; by the file's rows. */
function lonePairs(sides: BothSides): Pair[] {
  return alikeGroups(sides)
    .filter((group) => group.here.length === 1 && group.inFile.length === 1)
    .flatMap(pairsInOrder);
}

function twinPairs(sides: BothSides): Pair[] {
  return alikeGroups(sides).flatMap(pairsInOrder);
}

/** Those who are alike word for word, by the file's rows. */
function alikeGroups({ here, inFile }: BothSides): BothSides[] {
  const known = groupBy(here, keyOf);
  return [...groupBy(inFile, keyOf)].map(([key, rows]) => ({
    here: known.get(key) ?? [],
    inFile: rows,
  }));
}

function keyOf({ answers, values }: Content): string {
  return JSON.stringify([answers, values]);
}

function pairsInOrder({ here, inFile }: BothSides): Pair[] {
  return here.flatMap((content, at) => {
    const row = inFile[at];
    return row ? [{ here: content, inFile: row }] : [];
  });
}

function isInOrder(pairs: readonly Pair[]): boolean {
  return pairs.every((pair, at) => pair.here.row > (pairs[at - 1]?.here.row ?? 0));
}

/** What lies before, between and after neighbours that are known on both sides. */
function gapsBetween(neighbours: readonly Pair[], { here, inFile }: BothSides): BothSides[] {
  const gapsHere = byGap(
    here,
    neighbours.map((pair) => pair.here.row),
  );
  const gapsInFile = byGap(
    inFile,
    neighbours.map((pair) => pair.inFile.row),
  );
  return Array.from({ length: neighbours.length + 1 }, (_each, at) => ({
    here: gapsHere.get(at) ?? [],
    inFile: gapsInFile.get(at) ?? [],
  }));
}

/** By how many of the rows, which rise, stand before each. */
function byGap(contents: readonly Content[], rows: readonly number[]): Map<number, Content[]> {
  let before = 0;
  return groupBy(contents, ({ row }) => {
    while (before < rows.length && (rows[before] ?? 0) < row) before += 1;
    return before;
  });
}
