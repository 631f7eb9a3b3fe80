import { SWEDISH_FORM_LEMMAS } from '#shared/language/swedish-irregular.ts';
import type { Analyser, Candidate } from '#shared/language/candidate.ts';
import { SWEDISH_INFLECTION, type SwedishEnding } from '#shared/language/swedish/endings.ts';
import {
  WORD_KIND,
  type SwedishLexicon,
  type WordKinds,
} from '#shared/language/swedish/lexicon.ts';

const COST = { compound: 1, genitive: 0.2, irregularHead: 0.6 } as const;
const SHORTEST_STEM = 2;
const SHORTEST_HEAD = 3;
const SHORTEST_FIRST = 2;

/** Endings by their last letter, so that a word meets only those that may fit. */
const byLastLetter = groupByLast(SWEDISH_INFLECTION);

/**
 * Reads Swedish words (lower case, NFC): an ending, and a base form of the lexicon or a compound that
 * ends in one. Nothing for words of no such kind.
 */
export function createSwedishAnalyser(lexicon: SwedishLexicon): Analyser {
  return {
    candidatesOf(word) {
      const hyphen = word.lastIndexOf('-');
      const first = hyphen > 0 ? word.slice(0, hyphen) : '';
      const plain = word.slice(hyphen > 0 ? hyphen + 1 : 0).replace(/[’':]/g, '');
      const found = new Map<string, Candidate>();
      addReadings(plain, 0, lexicon, found);
      const bare = /(?<=...)(?<![s])s$/.test(plain) ? plain.slice(0, -1) : undefined;
      if (bare !== undefined) addReadings(bare, COST.genitive, lexicon, found);
      const all = [...found.values()];
      return first === '' ? all : all.map(({ lemma, cost }) => ({ lemma: first + lemma, cost }));
    },
  };
}

function addReadings(
  word: string,
  dearer: number,
  lexicon: SwedishLexicon,
  found: Map<string, Candidate>,
): void {
  const irregular = SWEDISH_FORM_LEMMAS.get(word);
  if (irregular !== undefined) return note(found, { lemma: irregular, cost: dearer });
  const compound = irregularCompound(word, lexicon);
  if (compound !== undefined) note(found, { lemma: compound, cost: dearer + COST.irregularHead });
  for (const { kind, end, base, cost } of [
    ...(byLastLetter.get(word.at(-1) ?? '') ?? []),
    ...(byLastLetter.get('') ?? []),
  ]) {
    if (!word.endsWith(end) || word.length - end.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, word.length - end.length);
    for (const each of base) {
      const lemma = stem + each;
      const known = costOfWord(lemma, kind, lexicon);
      if (known !== undefined) note(found, { lemma, cost: dearer + cost + known });
    }
  }
}

/** 0 for a word of the lexicon, more for a compound that ends in one; undefined for neither. */
function costOfWord(word: string, kind: WordKinds, lexicon: SwedishLexicon): number | undefined {
  if (((lexicon.get(word) ?? 0) & kind) !== 0) return 0;
  if (kind === WORD_KIND.other) return undefined;
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_HEAD; at += 1) {
    if (((lexicon.get(word.slice(at)) ?? 0) & kind) === 0) continue;
    if (isFirstPart(word.slice(0, at), lexicon)) return COST.compound;
  }
  return undefined;
}

/** A word, a word with the linking -s, or a stem that lost its -a or -e: "skol-", "pojk-", "barna-". */
function isFirstPart(part: string, lexicon: SwedishLexicon): boolean {
  return (
    lexicon.has(part) ||
    (part.endsWith('s') && lexicon.has(part.slice(0, -1))) ||
    stemsOf(part).some((stem) => ['', 'a', 'e'].some((vowel) => lexicon.has(stem + vowel))) ||
    (part.length > 5 && isCompound(part.replace(/s$/, ''), lexicon))
  );
}

/** Without the linking letter: "arbet|s", "kvinn|o", "familj|e". */
function stemsOf(part: string): readonly string[] {
  if (part.length < 4) return [];
  return /[soaue]$/.test(part) ? [part, part.slice(0, -1)] : [part];
}

function isCompound(word: string, lexicon: SwedishLexicon): boolean {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_HEAD; at += 1)
    if (lexicon.has(word.slice(at)) && lexicon.has(word.slice(0, at).replace(/(?<=...)s$/, '')))
      return true;
  return false;
}

/** "ungdomsböcker" → "ungdomsbok", "uppstod" → "uppstå". */
function irregularCompound(word: string, lexicon: SwedishLexicon): string | undefined {
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_HEAD; at += 1) {
    const lemma = SWEDISH_FORM_LEMMAS.get(word.slice(at));
    const first = word.slice(0, at);
    if (lemma !== undefined && (PREFIX.test(first) || isFirstPart(first, lexicon)))
      return first + lemma;
  }
  return undefined;
}

const PREFIX = /^(?:för|be|an|av|er|und|ut|upp|in|på|till|om|över|under|ned|åter|med|sam|vid)$/;

function note(found: Map<string, Candidate>, candidate: Candidate): void {
  const known = found.get(candidate.lemma);
  if (!known || candidate.cost < known.cost) found.set(candidate.lemma, candidate);
}

function groupByLast(
  endings: readonly SwedishEnding[],
): ReadonlyMap<string, readonly SwedishEnding[]> {
  const groups = new Map<string, SwedishEnding[]>();
  for (const ending of endings) {
    const last = ending.end.at(-1) ?? '';
    groups.set(last, [...(groups.get(last) ?? []), ending]);
  }
  return groups;
}
