import { codingsInLayer, type Layer, type ScopedAnswers } from '#shared/analysis/scope.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Polarity } from '#shared/domain/coding.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** Distinct answers that mention a theme, by the tone of their mentions of it or of a theme below it. */
export interface ToneCount {
  readonly themeId: ThemeId;
  /** Answers with a mention for (+); those with both tones are in this and in the next. */
  readonly positive: number;
  readonly negative: number;
  readonly both: number;
  /** Answers whose mentions carry no tone. */
  readonly unmarked: number;
}

/** The mentions of each theme whose mentions take a tone, in the codebook's order. */
export function countTones(
  view: ProjectView,
  tree: ThemeTree,
  layer: Layer,
  { answers }: ScopedAnswers,
): readonly ToneCount[] {
  const polar = tree.depthFirst().filter(({ theme }) => theme.polar);
  if (polar.length === 0) return [];
  const found = answers.map(({ id }) => tonesOf(view, tree, layer, id));
  return polar.map(({ theme }) => {
    const tones = found.flatMap((each) => each.get(theme.id) ?? []);
    const having = (polarity: Polarity) => tones.filter((each) => each.has(polarity)).length;
    return {
      themeId: theme.id,
      positive: having('+'),
      negative: having('-'),
      both: tones.filter((each) => each.size === 2).length,
      unmarked: tones.filter((each) => each.size === 0).length,
    };
  });
}

/** The tones of an answer's mentions of each theme it mentions; a set without any is an unmarked one. */
function tonesOf(
  view: ProjectView,
  tree: ThemeTree,
  layer: Layer,
  answerId: AnswerId,
): ReadonlyMap<ThemeId, ReadonlySet<Polarity>> {
  const tones = new Map<ThemeId, Set<Polarity>>();
  for (const { themeId, polarity } of codingsInLayer(view, layer, answerId)) {
    for (const id of tree.lineage(themeId)) {
      const known = tones.get(id) ?? new Set();
      tones.set(id, polarity ? known.add(polarity) : known);
    }
  }
  return tones;
}
