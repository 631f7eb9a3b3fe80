import type { Analyser, Candidate } from '#shared/language/candidate.ts';
import { FINNISH_ADVERBS } from '#shared/language/finnish/adverbs.ts';
import { finnishEndings } from '#shared/language/finnish/endings.ts';
import { guessedBaseForms } from '#shared/language/finnish/guess.ts';
import type { FinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { writtenForms } from '#shared/language/finnish/spoken.ts';
import { createWordReader, type WordReader } from '#shared/language/finnish/word-reader.ts';

const COST = { clitic: 0.5, spoken: 3, part: 3 } as const;
const MOST_PARTS = 4;
/** Short words make chance compounds of anything. */
const DEAREST_COMPOUND = 5;

/**
 * Reads Finnish words (lower case, NFC): a stem of the lexicon and an ending, compounds of those, and
 * what the ending tells when the stem is unknown, so that there is always a candidate.
 */
export function createFinnishAnalyser(lexicon: FinnishLexicon): Analyser {
  const endings = finnishEndings();
  const reader = createWordReader(lexicon, endings);
  return {
    candidatesOf(word) {
      const hyphen = word.lastIndexOf('-');
      if (hyphen > 0) return afterHyphen(word, hyphen, this);
      const plain = word.replace(/[’':]/g, '');
      const known = knownBaseForms(plain, reader);
      if (known.length > 0) return known;
      const headed = withKnownHead(plain, reader);
      const lemmas = new Set(headed.map(({ lemma }) => lemma));
      const guessed = guessedBaseForms(plain, endings).filter(({ lemma }) => !lemmas.has(lemma));
      return [...headed, ...guessed];
    },
  };
}

function afterHyphen(word: string, hyphen: number, analyser: Analyser): readonly Candidate[] {
  const first = word.slice(0, hyphen);
  return analyser
    .candidatesOf(word.slice(hyphen + 1))
    .map(({ lemma, cost }) => ({ lemma: first + lemma, cost: cost + COST.part }));
}

/** By what the lexicon has: as one word, as a compound, in the written language's spelling. */
function knownBaseForms(word: string, reader: WordReader): readonly Candidate[] {
  const adverb = FINNISH_ADVERBS.get(word);
  if (adverb !== undefined) return [{ lemma: adverb, cost: 0 }];
  // One word and its clitic before a compound that happens to end so.
  const leaned = CLITIC.test(word) ? withoutClitics(word, reader, 1) : [];
  if (leaned.length > 0) return leaned;
  const read = withoutClitics(word, reader, MOST_PARTS);
  if (read.length > 0) return read;
  return writtenForms(word)
    .flatMap((form) => withoutClitics(form, reader, 1))
    .map(({ lemma, cost }) => ({ lemma, cost: cost + COST.spoken }));
}

const CLITIC = /(?:k[oö]h[aä]n|k[oö]s|p[aä]s|kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])$/;
const SHORTEST_LEANED_ON = 2;

/** The readings of the word, else of the word without its clitic. `parts`: of how many words. */
function withoutClitics(word: string, reader: WordReader, parts: number): readonly Candidate[] {
  const whole = reader.read(word, parts).filter(({ cost }) => cost < DEAREST_COMPOUND);
  if (whole.length > 0) return whole;
  const clitic = CLITIC.exec(word);
  if (!clitic || clitic.index < SHORTEST_LEANED_ON) return [];
  return withoutClitics(word.slice(0, clitic.index), reader, parts).map(({ lemma, cost }) => ({
    lemma,
    cost: cost + COST.clitic,
  }));
}

/** How a part of a compound may look: Finnish words end in a vowel or a vowel and n, s, l, r, t. */
const LIKE_A_PART = /[aeiouyäö].*(?:[aeiouyäö]|[aeiouyäö][nslrt])$|^[a-zåäö]{2,3}$/;
const SHORTEST_KNOWN_HEAD = 5;
const DEAREST_HEAD = 1;
/** The longer the head, the less it stands there by chance. */
const UNKNOWN_PART = { cost: 2.7, perLetterOfHead: 0.15 } as const;

/** A compound of an unknown first part: the longest known head. */
function withKnownHead(word: string, reader: WordReader): readonly Candidate[] {
  for (let at = 2; at <= word.length - SHORTEST_KNOWN_HEAD; at += 1) {
    const first = word.slice(0, at);
    if (!LIKE_A_PART.test(first)) continue;
    const heads = reader
      .read(word.slice(at), 1)
      .filter(({ lemma, cost }) => lemma.length >= SHORTEST_KNOWN_HEAD - 1 && cost < DEAREST_HEAD);
    if (heads.length === 0) continue;
    return heads.map(({ lemma, cost }) => ({
      lemma: first + lemma,
      cost: cost + UNKNOWN_PART.cost - UNKNOWN_PART.perLetterOfHead * (word.length - at),
      isGuess: true,
    }));
  }
  return [];
}
