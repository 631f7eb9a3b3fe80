import type { Analyser, Candidate } from '#shared/language/candidate.ts';
import { FINNISH_ADVERBS } from '#shared/language/finnish/adverbs.ts';
import { standsAfter, type EndingTable } from '#shared/language/finnish/ending-table.ts';
import { finnishEndings } from '#shared/language/finnish/endings.ts';
import { guessedBaseForms } from '#shared/language/finnish/guess.ts';
import { baseForm, type FinnishLexicon, type Reading } from '#shared/language/finnish/lexicon.ts';
import { writtenForms } from '#shared/language/finnish/spoken.ts';
import { KIND } from '#shared/language/finnish/stem-kinds.ts';

const CLITIC = /(?:k[oö]h[aä]n|k[oö]s|p[aä]s|kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])$/;
const SHORTEST_LEANED_ON = 2;
const COST = {
  clitic: 0.5,
  spoken: 3,
  part: 3,
  inflectedPart: 0.3,
  shortHead: 3,
  shortPart: 1,
} as const;
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 3;
const MOST_PARTS = 4;
/** Short words make chance compounds of anything. */
const DEAREST_COMPOUND = 5;

/**
 * Reads Finnish words (lower case, NFC): a stem of the lexicon and an ending, compounds of those, and
 * what the ending tells when the stem is unknown, so that there is always a candidate.
 */
export function createFinnishAnalyser(lexicon: FinnishLexicon): Analyser {
  const endings = finnishEndings();
  return {
    candidatesOf(word) {
      const hyphen = word.lastIndexOf('-');
      if (hyphen > 0) return afterHyphen(word, hyphen, this);
      const plain = word.replace(/[’':]/g, '');
      const adverb = FINNISH_ADVERBS.get(plain);
      if (adverb !== undefined) return [{ lemma: adverb, cost: 0 }];
      const whole = read(plain, lexicon, endings);
      if (whole.length > 0) return whole;
      const compound = read(plain, lexicon, endings, MOST_PARTS).filter(
        ({ cost }) => cost < DEAREST_COMPOUND,
      );
      if (compound.length > 0) return compound;
      const spoken = writtenForms(plain).flatMap((form) => read(form, lexicon, endings));
      if (spoken.length > 0) return spoken.map(asSpoken);
      const headed = withKnownHead(plain, lexicon, endings);
      const lemmas = new Set(headed.map(({ lemma }) => lemma));
      const guessed = guessedBaseForms(plain, endings).filter(({ lemma }) => !lemmas.has(lemma));
      return [...headed, ...guessed];
    },
  };
}

/** Met by another spelling than the lexicon's: dearer, and no word that is surely right. */
function asSpoken({ lemma, cost }: Candidate): Candidate {
  return { lemma, cost: cost + COST.spoken };
}

function afterHyphen(word: string, hyphen: number, analyser: Analyser): readonly Candidate[] {
  const first = word.slice(0, hyphen);
  return analyser
    .candidatesOf(word.slice(hyphen + 1))
    .map(({ lemma, cost }) => ({ lemma: first + lemma, cost: cost + COST.part }));
}

/** The readings of the word, else of the word without its clitic. `parts`: of how many words. */
function read(
  word: string,
  lexicon: FinnishLexicon,
  endings: EndingTable,
  parts = 1,
): readonly Candidate[] {
  const whole = readFrom(word, 0, lexicon, endings, parts);
  if (whole.length > 0) return whole;
  const clitic = CLITIC.exec(word);
  if (!clitic || clitic.index < SHORTEST_LEANED_ON) return [];
  return read(word.slice(0, clitic.index), lexicon, endings, parts).map(({ lemma, cost }) => ({
    lemma,
    cost: cost + COST.clitic,
  }));
}

/** How a part of a compound may look: Finnish words end in a vowel or a vowel and n, s, l, r, t. */
const LIKE_A_PART = /[aeiouyäö].*(?:[aeiouyäö]|[aeiouyäö][nslrt])$|^[a-zåäö]{2,3}$/;
const SHORTEST_KNOWN_HEAD = 5;
/** A compound of an unknown first part; the longer the head, the less it stands there by chance. */
const UNKNOWN_PART = { cost: 2.7, perLetterOfHead: 0.15 } as const;

/** A compound of an unknown first part: the longest known head. */
function withKnownHead(
  word: string,
  lexicon: FinnishLexicon,
  endings: EndingTable,
): readonly Candidate[] {
  for (let at = 2; at <= word.length - SHORTEST_KNOWN_HEAD; at += 1) {
    const first = word.slice(0, at);
    if (!LIKE_A_PART.test(first)) continue;
    const heads = readFrom(word, at, lexicon, endings, 1).filter(
      ({ lemma, cost }) => lemma.length >= SHORTEST_KNOWN_HEAD - 1 && cost < 1,
    );
    if (heads.length === 0) continue;
    return heads.map(({ lemma, cost }) => ({
      lemma: first + lemma,
      cost: cost + UNKNOWN_PART.cost - UNKNOWN_PART.perLetterOfHead * (word.length - at),
      isGuess: true,
    }));
  }
  return [];
}

function readFrom(
  word: string,
  start: number,
  lexicon: FinnishLexicon,
  endings: EndingTable,
  parts: number,
): readonly Candidate[] {
  const best = new Map<string, number>();
  const firstParts = new Map<number, number>();
  lexicon.walk(word, start, (end, reading) => {
    readEnding(word, start, end, reading, endings, best);
    if (parts > 1 && end < word.length) notePart(word, start, end, reading, firstParts);
  });
  if (best.size === 0 || start > 0)
    for (const [end, cost] of firstParts) {
      if (word.length - end < SHORTEST_HEAD || end - start < SHORTEST_PART) continue;
      const first = word.slice(start, end);
      for (const rest of readFrom(word, end, lexicon, endings, parts - 1)) {
        const short = rest.lemma.length < 4 ? COST.shortHead : 0;
        const total = COST.part + cost + short + rest.cost;
        note(best, first + rest.lemma, total);
      }
    }
  return [...best].map(([lemma, cost]) => ({ lemma, cost }));
}

function readEnding(
  word: string,
  start: number,
  end: number,
  reading: Reading,
  endings: EndingTable,
  best: Map<string, number>,
): void {
  const fitting = endings.get(word.slice(end));
  if (!fitting) return;
  for (const { kinds, after, cost, makes } of fitting) {
    if ((kinds & reading.kinds) === 0 || !standsAfter(word, end, after)) continue;
    const lemma =
      makes === '' ? baseForm(word, start, end, reading) : word.slice(start, end) + makes;
    note(best, lemma, reading.cost + cost);
  }
}

function note<Key>(best: Map<Key, number>, key: Key, cost: number): void {
  const known = best.get(key);
  if (known === undefined || cost < known) best.set(key, cost);
}

/** Where a first part of a compound may end: base form, genitive, or the -s of -nen words. */
function notePart(
  word: string,
  start: number,
  end: number,
  { kinds, cut, append, cost }: Reading,
  ends: Map<number, number>,
): void {
  const short = end - start < 4 ? COST.shortPart : 0;
  if ((kinds & KIND.base) !== 0 && cut === 0 && append === '') note(ends, end, cost + short);
  const inflected = cost + short + COST.inflectedPart;
  if ((kinds & KIND.consonant) !== 0 && append === 'nen') note(ends, end, inflected);
  if ((kinds & KIND.weak) !== 0 && word[end] === 'n') note(ends, end + 1, inflected);
  const plural = KIND.pluralJ | KIND.strongPlural;
  if ((kinds & plural) !== 0 && word.startsWith('en', end)) note(ends, end + 2, inflected);
  if ((kinds & KIND.strongPlural) !== 0 && word.startsWith('den', end))
    note(ends, end + 3, inflected);
  if ((kinds & KIND.consonant) !== 0 && word.startsWith('ten', end)) note(ends, end + 3, inflected);
}
