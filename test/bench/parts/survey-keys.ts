import type { Language } from '#shared/domain/project.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { surveyWordKeys } from '#shared/language/survey-word-keys.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { countSeenWords } from '#shared/suggest/seen-words.ts';
import { finnishAnalyser, swedishAnalyser } from '#test/helpers/lexicons.ts';

/** The word keys that the app has for a survey of these texts. */
export async function surveyKeys(texts: readonly string[], language: Language): Promise<WordKeys> {
  const readers = {
    finnish: finnishAnalyser(),
    swedish: swedishAnalyser(),
    english: language === 'en' ? await loadEnglishLemma() : undefined,
  };
  const forms = new Set(countSeenWords(texts).answersWith.keys());
  return surveyWordKeys(forms, readers, new Set([language]));
}
