import type { Analyser } from '#shared/language/candidate.ts';
import type { Headword } from '#scripts/lexicon/finnish-headwords.ts';

/** Participles that have become words of their own: "seuraava" is "next" before it is "following". */
const OWN_WORDS = new Set(
  `seuraava vastaava sopiva tuleva riittävä kestävä pätevä loistava luova elävä hyvinvoiva
  kuuluva tunnettu rakastettu`.split(/\s+/),
);

const PARTICIPLE = /(?:[nlrs][uy]t|t[uy]|v[aä])$/;

/** A reading dearer than this says too little of the headword. */
const DEAREST = 2;

/**
 * Dictionaries have inflected forms as headwords too ("juuret", "liittyvä"): they would part the forms
 * of one word. Gone are plurals of another headword, participles of a verb, comparatives, and words of no class that
 * are a form of another one.
 */
export function withoutInflected(
  headwords: readonly Headword[],
  analyser: Analyser,
): readonly Headword[] {
  const byWord = new Map(headwords.map((headword) => [headword.word, headword]));
  return headwords.filter((headword) => {
    const others = analyser
      .candidatesOf(headword.word)
      .filter(({ lemma, cost }) => lemma !== headword.word && cost < DEAREST)
      .flatMap(({ lemma }) => byWord.get(lemma) ?? []);
    return others.length === 0 || !isFormOf(headword, others);
  });
}

function isFormOf({ word, classes }: Headword, others: readonly Headword[]): boolean {
  if (classes.has('verb')) return false;
  if (/[aeiouyäö]t$/.test(word) && classes.has('nominal') && !classes.has('adjective'))
    return others.some((other) => isNominal(other) && !other.word.endsWith('t'));
  if (classes.has('adjective') && PARTICIPLE.test(word) && !OWN_WORDS.has(word))
    return others.some((other) => other.classes.has('verb'));
  if (word.endsWith('mpi') && classes.has('adjective') && !classes.has('nominal'))
    return others.some((other) => other.classes.has('adjective'));
  return classes.size === 1 && classes.has('other');
}

function isNominal({ classes }: Headword): boolean {
  return classes.has('nominal') || classes.has('adjective');
}
