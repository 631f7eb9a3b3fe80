import { LONGEST_WORD, type Analyser, type Candidate } from '#shared/language/candidate.ts';

/** The base forms of one language's words, which are in lower case. */
export interface Lemmas {
  /** Undefined when nothing of the word is known. */
  baseFormOf(word: string): string | undefined;
  /** Whether the lexicon has the word, and not only something like it or a part of it. */
  knows(word: string): boolean;
}

/** Each doubling of the forms that may be of a base form is worth so much of a reading's cost. */
const VOTE_WEIGHT = 0.6;
const MOST_SUPPORT = 1.5;
/** So much more cost halves a reading's share of the form's vote. */
const SHARPNESS = 1;
/** A guess has nothing but the other forms to go by. */
const GUESS_WEIGHT = 0.9;
/** Of two equal readings the shorter base form. */
const PER_LETTER = 0.01;
/** Compounds and spoken forms cost more. */
const DEAREST_KNOWN = 2;

/**
 * Chooses among a word's candidates: the likelier reading, and the base form that more distinct forms
 * of the loaded survey may be forms of.
 * @param forms the survey's words in lower case, each once.
 */
export function createVotedLemmas(analyser: Analyser, forms: Iterable<string> = []): Lemmas {
  const candidatesOf = (word: string): readonly Candidate[] =>
    word.length > LONGEST_WORD ? [] : analyser.candidatesOf(word);
  const read = new Map(Array.from(forms, (form) => [form, candidatesOf(form)]));
  const support = supportOf(read.values());
  const chosen = new Map<string, Candidate | undefined>();
  for (const [form, candidates] of read) chosen.set(form, likeliest(candidates, support));
  read.clear();
  const candidateOf = (word: string): Candidate | undefined =>
    chosen.get(word) ?? likeliest(candidatesOf(word), support);
  return {
    baseFormOf: (word) => candidateOf(word)?.lemma,
    knows: (word) => {
      const candidate = candidateOf(word);
      return candidate !== undefined && !candidate.isGuess && candidate.cost < DEAREST_KNOWN;
    },
  };
}

function likeliest(
  candidates: readonly Candidate[],
  support: ReadonlyMap<string, number>,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const { lemma, cost, isGuess } = candidate;
    const votes = Math.log2(1 + (support.get(lemma) ?? 0));
    const worth = isGuess ? GUESS_WEIGHT * votes : Math.min(MOST_SUPPORT, VOTE_WEIGHT * votes);
    const total = cost + lemma.length * PER_LETTER - worth;
    if (total >= least) continue;
    least = total;
    best = candidate;
  }
  return best;
}

function likelihood(cost: number): number {
  return 2 ** (-cost / SHARPNESS);
}

/** How many of the forms speak for each base form; a form's vote is parted among its readings. */
function supportOf(all: Iterable<readonly Candidate[]>): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  const speak = (lemma: string, share: number): void => {
    support.set(lemma, (support.get(lemma) ?? 0) + share);
  };
  for (const candidates of all) {
    const [only] = candidates;
    if (only && candidates.length === 1) {
      speak(only.lemma, 1);
      continue;
    }
    let total = 0;
    for (const { cost } of candidates) total += likelihood(cost);
    for (const { lemma, cost, isGuess } of candidates)
      speak(lemma, isGuess ? 1 : likelihood(cost) / total);
  }
  return support;
}
