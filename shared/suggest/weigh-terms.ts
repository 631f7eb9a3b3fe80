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

/** A rare word is in at most this share of the answers, or in so few of them. */
const RARE_SHARE = 0.02;
const RARE_ANSWERS = 2;

/**
 * Words that many themes share say little of each. A description's words say least: next to nothing
 * when another theme asks for them.
 */
export function weighTerms(
  termsOfThemes: readonly (readonly Term[])[],
  own: Language,
  wordKeys: WordKeys,
  seen: SeenWords | undefined,
): readonly WeighedTerm[] {
  const keyOf = (word: string): string => wordKeys.keysOf(word, own)[0] ?? word;
  const keyOfTerm = ({ words }: Term): string => words.map(keyOf).join(' ');
  const terms = termsOfThemes.flatMap((ofTheme) => distinct(ofTheme, keyOfTerm));
  const sharers = new Map<string, Term[]>();
  for (const term of terms) pushTo(sharers, keyOfTerm(term), term);
  const isCommon = seen ? commonKeys(seen, keyOf, sharers) : new Set();
  return terms.flatMap((term) => {
    const key = keyOfTerm(term);
    const alike = sharers.get(key) ?? [term];
    const shared = term.via === 'description' ? weightOf(alike) / term.weight : alike.length ** 0.5;
    const weight = term.weight / shared;
    const isRare = alike.length === 1 && !isCommon.has(key);
    return weight < LIGHTEST ? [] : [{ ...term, weight, isRare }];
  });
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** The theme's terms without those that an earlier one already says. */
function distinct(terms: readonly Term[], keyOfTerm: (term: Term) => string): readonly Term[] {
  const said = new Set<string>();
  return terms.filter((term) => {
    const key = keyOfTerm(term);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** Of the keys asked about, those whose forms stand in many answers. */
function commonKeys(
  { answersWith, answers }: SeenWords,
  keyOf: (word: string) => string,
  asked: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const found = new Map<string, number>();
  for (const [word, count] of answersWith) {
    const key = keyOf(word);
    if (asked.has(key)) found.set(key, (found.get(key) ?? 0) + count);
  }
  const most = Math.max(RARE_ANSWERS, answers * RARE_SHARE);
  return new Set([...found].flatMap(([key, count]) => (count > most ? [key] : [])));
}
