import { themesMentioned } from '#shared/analysis/mentions.ts';
import type { Layer, ScopedAnswers } from '#shared/analysis/scope.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** What of an answer is the same in equal answers. */
export type TextOf = (answer: Answer) => string;

/** How many different texts the answers are: a text that many gave counts once. */
export interface DistinctTexts {
  readonly base: number;
  /** For each theme that is mentioned at all. */
  readonly byTheme: ReadonlyMap<ThemeId, number>;
}

/** Texts are told apart within a question: the same words answer two questions differently. */
export function distinctTexts(
  view: ProjectView,
  tree: ThemeTree,
  layer: Layer,
  { scoped, textOf }: { readonly scoped: ScopedAnswers; readonly textOf: TextOf },
): DistinctTexts {
  const all = new Set<string>();
  const ofTheme = new Map<ThemeId, Set<string>>();
  for (const answer of scoped.answers) {
    const text = `${answer.questionId} ${textOf(answer)}`;
    all.add(text);
    for (const themeId of themesMentioned(view, tree, layer, answer.id)) {
      const texts = ofTheme.get(themeId) ?? new Set();
      ofTheme.set(themeId, texts.add(text));
    }
  }
  return {
    base: all.size,
    byTheme: new Map([...ofTheme].map(([themeId, texts]) => [themeId, texts.size])),
  };
}
