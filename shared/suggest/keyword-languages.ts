import { LANGUAGES, type Language } from '#shared/domain/project.ts';
import { languageScores } from '#shared/language/detect-language.ts';

/**
 * Spellings that a language never has. A codebook may hold keywords of several languages, and a word
 * alone is too short for letter statistics, but most foreign words betray themselves.
 */
const NEVER: Readonly<Record<Language, RegExp>> = {
  fi: /[cqwxzå]|[^aeiouyäönstlr](?=$|\s)|[^aeiouyäö][nstlr](?=$|\s)|ey(?=$|\s)|[^aeiouyäö]{4}/,
  sv: /aa|ii|uu|yy|ää|öö/,
  en: /[åäö]|aa|ii|uu|yy/,
};

/** From this score of 0…1, and so far ahead of the next language, the letters alone decide. */
const SURE = 0.75;
const AHEAD = 0.1;

/** From this score a language is one of the possible ones. */
const LIKELY = 0.5;

/**
 * The languages each of the phrases may be in; at least one. Of its own letters a word is told when
 * they are sure, else the neighbours in the list help, since translations are written in runs. The
 * codebook's own language is given up only beside another foreign phrase, or where one language alone
 * is spelled so: a strange word between the codebook's own is a name or a loan, inflected as they are.
 */
export function phraseLanguages(
  phrases: readonly string[],
  own: Language,
): readonly (readonly Language[])[] {
  const read = phrases.map(readPhrase);
  return read.map((each, at) => {
    const beside = [read[at - 1], read[at + 1]].filter((other) => other !== undefined);
    return languagesOf(each, beside, own);
  });
}

interface ReadPhrase {
  readonly possible: readonly Language[];
  readonly likely: readonly Language[];
  /** The one language that its own letters tell. */
  readonly sure: Language | undefined;
}

function readPhrase(phrase: string): ReadPhrase {
  const lower = phrase.toLowerCase();
  const spelled = LANGUAGES.filter((language) => !NEVER[language].test(lower));
  const possible = spelled.length > 0 ? spelled : LANGUAGES;
  const scores = languageScores(lower);
  const score = (language: Language): number => scores.get(language) ?? 0;
  const [best, next] = possible.toSorted((left, right) => score(right) - score(left));
  const isAhead = next === undefined || score(best ?? next) - score(next) >= AHEAD;
  return {
    possible,
    likely: possible.filter((language) => score(language) >= LIKELY),
    sure: best && isAhead && (score(best) >= SURE || next === undefined) ? best : undefined,
  };
}

function languagesOf(
  { possible, likely, sure }: ReadPhrase,
  beside: readonly ReadPhrase[],
  own: Language,
): readonly Language[] {
  const foreign = beside.filter((other) => isForeign(other, own)).length;
  const isOwnPossible = possible.includes(own);
  const isOwnGivenUp = isOwnPossible
    ? foreign > 0 && foreign === beside.length
    : foreign > 0 || possible.length === 1;
  const near = new Set(beside.map((other) => other.sure));
  const told =
    sure === undefined
      ? possible.filter((language) => near.has(language) || likely.includes(language))
      : [sure];
  const languages = told.length > 0 ? told : possible;
  return isOwnGivenUp || languages.includes(own) ? languages : [own, ...languages];
}

function isForeign({ possible, sure }: ReadPhrase, own: Language): boolean {
  return !possible.includes(own) || (sure !== undefined && sure !== own);
}
