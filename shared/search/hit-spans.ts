import type { Span } from '#shared/domain/coding.ts';
import type { Language } from '#shared/domain/project.ts';
import type { HitUnit } from '#shared/domain/search-rule.ts';
import { sentencesOf } from '#shared/language/sentences.ts';

interface SearchedText {
  readonly text: string;
  readonly language: Language;
}

/**
 * What is to be coded of a text where a search has these hits: the hits themselves, or the sentences
 * around them, each once. A hit over a sentence's end takes both sentences.
 */
export function hitSpans(
  { text, language }: SearchedText,
  hits: readonly Span[],
  unit: Exclude<HitUnit, 'answer'>,
): readonly Span[] {
  if (unit === 'hit') return hits;
  const around: Span[] = [];
  const sentences = sentencesOf(text, language);
  for (const hit of hits) {
    const touched = sentences.filter(({ start, end }) => start < hit.end && hit.start < end);
    const start = touched[0]?.start ?? hit.start;
    const end = touched.at(-1)?.end ?? hit.end;
    const before = around.at(-1);
    if (before && start < before.end) around[around.length - 1] = { start: before.start, end };
    else around.push({ start, end });
  }
  return around;
}
