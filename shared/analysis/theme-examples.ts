import type { Layer } from '#shared/analysis/scope.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { pushTo } from '#shared/base/collections.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, ThemeId } from '#shared/domain/ids.ts';
import type { Rejection } from '#shared/domain/rejection.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** A theme's quotes that stand as examples (starred) and counter-examples (rejected), by theme. */
export interface ThemeExamples {
  readonly starred: ReadonlyMap<ThemeId, readonly Coding[]>;
  readonly rejected: ReadonlyMap<ThemeId, readonly Rejection[]>;
}

/** What the layer's coders starred and rejected, each under the theme that it means now. */
export function themeExamples(view: ProjectView, tree: ThemeTree, layer: Layer): ThemeExamples {
  const starred = new Map<ThemeId, Coding[]>();
  const rejected = new Map<ThemeId, Rejection[]>();
  const isIn = (each: { readonly coderId: CoderId }) =>
    layer.kind === 'any' || each.coderId === layer.coderId;
  for (const coding of view.all('codings')) {
    const themeId = coding.starred && isIn(coding) && tree.resolve(coding.themeId);
    if (themeId) pushTo(starred, themeId, coding);
  }
  for (const rejection of view.all('rejections')) {
    const themeId = rejection.counterExample && isIn(rejection) && tree.resolve(rejection.themeId);
    if (themeId) pushTo(rejected, themeId, rejection);
  }
  return { starred, rejected };
}

/** What the codebook says, then the quotes that it does not say already, a line each. */
export function withQuotes(text: string, excerpts: readonly string[]): string {
  const lines = text === '' ? [] : text.split('\n');
  const added = excerpts.map(lineOf).filter((each) => !lines.includes(each));
  return [...lines, ...new Set(added)].join('\n');
}

/** The opposite: the text without the lines that are such quotes. */
export function withoutQuotes(text: string, excerpts: readonly string[]): string {
  const quotes = new Set(excerpts.map(lineOf));
  return text
    .split('\n')
    .filter((line) => !quotes.has(line))
    .join('\n');
}

const LONGEST = 500;

/** A quote on one line; a very long one is cut between words. */
function lineOf(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s*\S*$/, '')} …`;
}
