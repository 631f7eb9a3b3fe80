import type { Language } from '#shared/domain/project.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { createWordKeys, type WordKeys } from '#shared/language/word-keys.ts';

/** The word keys that the app would have for a survey of these texts. */
export async function surveyKeys(_texts: readonly string[], language: Language): Promise<WordKeys> {
  return createWordKeys(language === 'en' ? await loadEnglishLemma() : undefined);
}
