import { pushTo } from '#shared/base/collections.ts';
import type { Language } from '#shared/domain/project.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import type { SeenWords } from '#shared/suggest/seen-words.ts';
import type { Term } from '#shared/suggest/terms.ts';

/** A term with its weight in this codebook. */
export interface WeighedTerm extends Term {
  /** Of this theme alone, and in few of the answers: it tells the theme from the others. */
  readonly isRare: boolean;
}

/** Lighter terms would only add noise. */
const LIGHTEST = 0.1;

/** A rare word is in at most this share of the answers, or in this many. */
const RARE_SHARE = Number(process.env.RS ?? 0.02);
const RARE_ANSWERS = Number(process.env.RA ?? 2);

/** Words that many themes share say little of each: a description's words least of all. */
export function weighTerms(
  termsOfThemes: readonly (readonly Term[])[],
  wordKeys: WordKeys,
  seen: SeenWords | undefined,
): readonly WeighedTerm[] {
  const terms = termsOfThemes.flatMap((terms) => distinct(terms, wordKeys));
  const sharers = new Map<string, Term[]>();
  for (const term of terms) pushTo(sharers, keyOfTerm(term, wordKeys), term);
  const isCommon = commonKeys(seen, wordKeys, languageOf(terms));
  return terms.flatMap((term) => {
    const key = keyOfTerm(term, wordKeys);
    const shared = sharers.get(key)?.length ?? 1;
    const weight = term.weight / (term.via === 'description' ? shared : Math.sqrt(shared));
    return weight < LIGHTEST ? [] : [{ ...term, weight, isRare: shared === 1 && !isCommon(key) }];
  });
}
