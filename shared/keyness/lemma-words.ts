import type { Language } from '#shared/domain/project.ts';
import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { isFunctionWord } from '#shared/language/function-words.ts';
import { isClosedClass } from '#shared/language/word-keys.ts';

/** A lemma in words. */
export interface LemmaWord {
  readonly lemma: number;
  readonly language: Language;
  /** The form that stands most often, in lower case: keys and stems are not shown to people. */
  readonly shown: string;
}

/**
 * @param words how often each word of the vocabulary stands in the texts.
 * @returns undefined for a lemma that stands in none of them, and for one that carries no theme: a
 * number, a pronoun, a conjunction, a negation or the like.
 */
export function contentWord<Id extends string>(
  { corpus: { vocabulary }, lemmas }: IndexedTexts<Id>,
  lemma: number,
  words: Int32Array,
): LemmaWord | undefined {
  const commonest = commonestOf(lemmas.formsAt(lemma), words);
  if (commonest === undefined) return undefined;
  const shown = vocabulary.wordAt(commonest);
  const language = vocabulary.languageAt(commonest);
  const isContent =
    /^\p{L}/u.test(shown) &&
    !isClosedClass(lemmas.keyAt(lemma)) &&
    !isFunctionWord(shown, language);
  return isContent ? { lemma, language, shown } : undefined;
}

function commonestOf(forms: readonly number[], words: Int32Array): number | undefined {
  let commonest: number | undefined;
  let most = 0;
  for (const form of forms) {
    const count = words[form] ?? 0;
    if (count <= most) continue;
    commonest = form;
    most = count;
  }
  return commonest;
}
