import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from '#shared/domain/project.ts';
import { languageOfFunctionWord } from '#shared/language/function-words.ts';
import { tokensOf } from '#shared/language/tokens.ts';

/** eld's letter sequences (no network, no file), asked about three languages only. */
const detector = eld.newInstance();
detector.setLanguageSubset([...LANGUAGES]);

/** How much the column weighs against eld's 0…1 score, by the number of words of the answer. */
const PRIOR_WEIGHTS = [
  { words: 1, weight: 0.9 },
  { words: 3, weight: 0.3 },
  { words: 8, weight: 0.12 },
  { words: Infinity, weight: 0.03 },
] as const;

/** One function word of a language alone decides among a few words. */
const FUNCTION_WORD_WEIGHT = 0.4;

/** So many function words of one language and none of another's leave no doubt. */
const PLAIN_WORDS = 2;

/** Answers read to tell a column's language; more change nothing. */
const COLUMN_SAMPLE = 400;

/** The language that most of the column's text is written in; Finnish when nothing tells. */
export function columnLanguage(texts: readonly string[]): Language {
  const wordsIn = new Map<Language, number>();
  for (const text of evenSample(texts, COLUMN_SAMPLE)) {
    const scores = languageScores(text);
    if ([...scores.values()].every((score) => score === 0)) continue;
    const language = best(scores, 'fi');
    wordsIn.set(language, (wordsIn.get(language) ?? 0) + tokensOf(text).length);
  }
  return best(wordsIn, 'fi');
}

/** The language of one answer. The fewer its words, the more it leans on the column's language. */
export function answerLanguage(text: string, prior: Language): Language {
  const words = wordsOf(text);
  if (isPlainlyIn(prior, words)) return prior;
  const weight = PRIOR_WEIGHTS.find((each) => words.length <= each.words)?.weight ?? 0;
  const scores = scoresOf(text, words);
  scores.set(prior, (scores.get(prior) ?? 0) + weight);
  return best(scores, prior);
}

/** How well the text's letters and function words fit each language: 0 and up; 0 when nothing tells. */
export function languageScores(text: string): Map<Language, number> {
  return scoresOf(text, wordsOf(text));
}

function scoresOf(text: string, words: readonly string[]): Map<Language, number> {
  const given = detector.detect(text).getScores();
  return new Map(
    LANGUAGES.map((language) => {
      const own = words.filter((word) => languageOfFunctionWord(word) === language).length;
      const share = words.length === 0 ? 0 : own / words.length;
      return [language, (given[language] ?? 0) + FUNCTION_WORD_WEIGHT * share];
    }),
  );
}

/** Most answers: function words of the column's language and of no other. Letters need no look then. */
function isPlainlyIn(prior: Language, words: readonly string[]): boolean {
  let own = 0;
  for (const word of words) {
    const language = languageOfFunctionWord(word);
    if (language === prior) own += 1;
    else if (language) return false;
  }
  return own >= PLAIN_WORDS;
}

function wordsOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => /^\p{L}/u.test(token.text))
    .map((token) => token.text.toLowerCase());
}

function best(scores: ReadonlyMap<Language, number>, otherwise: Language): Language {
  let winner = otherwise;
  for (const [language, score] of scores) {
    if (score > (scores.get(winner) ?? 0)) winner = language;
  }
  return winner;
}

function evenSample(texts: readonly string[], size: number): readonly string[] {
  if (texts.length <= size) return texts;
  const step = texts.length / size;
  return Array.from({ length: size }, (_, index) => texts[Math.floor(index * step)] ?? '');
}
