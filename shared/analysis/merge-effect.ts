import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** What hangs on themes: everybody's codings with them or with themes merged into them. */
export interface ThemeUse {
  readonly codings: number;
  readonly answers: number;
  /** Whose the codings are, the most first. */
  readonly byCoder: readonly { readonly coderId: CoderId; readonly codings: number }[];
}

/** What merging one theme into another would do to the counts. */
export interface MergeEffect {
  readonly moving: ThemeUse;
  /** Answers that hold both themes now, and will count once. */
  readonly both: number;
  /** Answers that the other theme will have. */
  readonly after: number;
}

export function themeUse(view: ProjectView, themeIds: readonly ThemeId[]): ThemeUse {
  return useOf(codingsMeaning(view, themeIds));
}

export function mergeEffect(view: ProjectView, fromId: ThemeId, intoId: ThemeId): MergeEffect {
  const from = codingsMeaning(view, [fromId]);
  const there = new Set(codingsMeaning(view, [intoId]).map(({ answerId }) => answerId));
  const moving = useOf(from);
  const both = new Set(from.map(({ answerId }) => answerId).filter((id) => there.has(id))).size;
  return { moving, both, after: there.size + moving.answers - both };
}

function codingsMeaning(view: ProjectView, themeIds: readonly ThemeId[]): readonly Coding[] {
  const tree = new ThemeTree(view.all('themes'));
  const wanted = new Set<ThemeId | undefined>(themeIds);
  return [...view.all('themes')]
    .filter(({ id }) => wanted.has(tree.resolve(id)))
    .flatMap(({ id }) => view.codingsWith(id));
}

function useOf(codings: readonly Coding[]): ThemeUse {
  const byCoder = new Map<CoderId, number>();
  for (const { coderId } of codings) byCoder.set(coderId, (byCoder.get(coderId) ?? 0) + 1);
  return {
    codings: codings.length,
    answers: new Set(codings.map(({ answerId }) => answerId)).size,
    byCoder: [...byCoder]
      .map(([coderId, count]) => ({ coderId, codings: count }))
      .sort((left, right) => right.codings - left.codings),
  };
}
