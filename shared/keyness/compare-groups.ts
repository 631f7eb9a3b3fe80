import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { countLemmas } from '#shared/keyness/lemma-counts.ts';
import { contentWord, type LemmaWord } from '#shared/keyness/lemma-words.ts';
import { logOddsZ } from '#shared/keyness/log-odds.ts';
import { sidesOf } from '#shared/keyness/sides.ts';

export interface ComparedWord extends LemmaWord {
  /** Times it stands in the left group's texts, in any form. */
  readonly inLeft: number;
  readonly inRight: number;
  /** Standard deviations: above 0 it is the left group's word, below 0 the right one's. */
  readonly z: number;
}

/** Words in fewer places, of both groups together, are left out. */
const LEAST_TOKENS = 3;

/**
 * The words that tell two groups of texts apart: the left group's first, the right one's last.
 * A text in both counts as the left group's.
 */
export function compareGroups<Id extends string>(
  texts: IndexedTexts<Id>,
  groups: { readonly left: Iterable<Id>; readonly right: Iterable<Id> },
): readonly ComparedWord[] {
  const { group, rest, words } = countLemmas(
    texts,
    sidesOf(texts.corpus, { group: groups.left, rest: groups.right }),
  );
  const left = sum(group.tokens);
  const right = sum(rest.tokens);
  const compared: ComparedWord[] = [];
  group.tokens.forEach((inLeft, lemma) => {
    const inRight = rest.tokens[lemma] ?? 0;
    if (inLeft + inRight < LEAST_TOKENS) return;
    const word = contentWord(texts, lemma, words);
    if (!word) return;
    compared.push({ ...word, inLeft, inRight, z: logOddsZ({ inLeft, left, inRight, right }) });
  });
  return compared.sort((one, other) => other.z - one.z);
}

function sum(numbers: Int32Array): number {
  return numbers.reduce((total, each) => total + each, 0);
}
