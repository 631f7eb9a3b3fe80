import type { Language } from '#shared/domain/project.ts';
import { ENGLISH_CLOSED, FINNISH_CLOSED, SWEDISH_CLOSED } from '#shared/language/closed-words.ts';

const LEMMAS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fi: readTable(FINNISH_CLOSED),
  sv: readTable(SWEDISH_CLOSED),
  en: readTable(ENGLISH_CLOSED),
};

/** After two letters only what no noun ends in: "sekin", but "teko" and "jako" are nouns. */
const FINNISH_CLITIC = /(?<=..)(?:kin|k[aä]{2}n)$|(?<=...)(?:(?:k[oö])?h[aä]n|k[oö]|p[aä])$/;

/**
 * The base form of a word of a closed class (pronoun, negation, conjunction, adverb of time or
 * degree, small numeral); undefined for all other words. Such words are known by whole forms: they
 * are short and irregular, and by rule they would meet nouns and verbs ("aina" and "ainoa").
 * @param word one word in lower case, NFC.
 */
export function closedClassLemma(word: string, language: Language): string | undefined {
  const plain = word.replace('’', "'");
  const lemma = LEMMAS[language].get(plain);
  if (lemma !== undefined || language !== 'fi') return lemma;
  return FINNISH_CLITIC.test(plain) ? LEMMAS.fi.get(plain.replace(FINNISH_CLITIC, '')) : undefined;
}

/** Lines of `lemma: forms`, and lines without a colon of words that are not inflected. */
function readTable(table: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  const add = (form: string, lemma: string) => {
    if (!lemmas.has(form)) lemmas.set(form, lemma);
  };
  for (const line of table.trim().split('\n')) {
    const [lemma = '', forms] = line.split(': ');
    if (forms === undefined) for (const word of line.split(' ')) add(word, word);
    else for (const form of [lemma, ...forms.split(' ')]) add(form, lemma);
  }
  return lemmas;
}
