import { signedG2 } from '#shared/keyness/g2.ts';
import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { countLemmas } from '#shared/keyness/lemma-counts.ts';
import { contentWord, type LemmaWord } from '#shared/keyness/lemma-words.ts';
import type { Sides } from '#shared/keyness/sides.ts';
import { byScore, isTypical, LEAST_TEXTS, type Typical } from '#shared/keyness/typical.ts';

export interface TypicalWord extends Typical, LemmaWord {}

/**
 * The words typical of the group, by the texts in which each lemma stands, the most typical first.
 * Where there is no rest to hold the group against, its common words.
 */
export function typicalWords<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
  leastTexts = LEAST_TEXTS,
): readonly TypicalWord[] {
  const { group, rest, words } = countLemmas(texts, sides);
  const found: TypicalWord[] = [];
  group.texts.forEach((inGroup, lemma) => {
    if (inGroup < leastTexts) return;
    const inRest = rest.texts[lemma] ?? 0;
    const score = signedG2({ inGroup, group: sides.group, inRest, rest: sides.rest });
    const word = isTypical(score, sides) ? contentWord(texts, lemma, words) : undefined;
    if (word) found.push({ ...word, inGroup, inRest, score });
  });
  return found.sort(byScore);
}
