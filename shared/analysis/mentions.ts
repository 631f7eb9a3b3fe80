import { codingsInLayer, type Layer } from '#shared/analysis/scope.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** The themes that an answer mentions in a layer: those it is coded with, and all above them. */
export function themesMentioned(
  view: ProjectView,
  tree: ThemeTree,
  layer: Layer,
  answerId: AnswerId,
): ReadonlySet<ThemeId> {
  const mentioned = new Set<ThemeId>();
  for (const coding of codingsInLayer(view, layer, answerId)) {
    for (const themeId of tree.lineage(coding.themeId)) mentioned.add(themeId);
  }
  return mentioned;
}
