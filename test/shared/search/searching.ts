import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Language } from '#shared/domain/project.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { Searcher } from '#shared/search/searcher.ts';

export type Texts = readonly (readonly [Language, string])[];

/** A searcher over texts whose ids are their places, by a clock that can be set. */
export async function searcherOver(texts: Texts, now: () => number = () => 0) {
  const corpus = new Corpus<string>();
  texts.forEach(([language, text], at) => corpus.put({ id: String(at), text, language }));
  const isEnglish = texts.some(([language]) => language === 'en');
  const wordKeys = createWordKeys(isEnglish ? await loadEnglishLemma() : undefined);
  const textOf = (id: string) => texts[Number(id)]?.[1] ?? '';
  const lemmas = new LemmaIndex(corpus.vocabulary, wordKeys);
  const searcher = new Searcher({ corpus, textOf, now }, lemmas);
  return {
    searcher,
    /** The places of the texts found. */
    find: async (text: string, wholeWords = false) =>
      (await searcher.search({ text, wholeWords })).ids.map(Number),
    /** What is marked in each text found. */
    marked: async (text: string) => {
      const request = { text, wholeWords: false };
      const { ids } = await searcher.search(request);
      const spans = await searcher.spans(request, ids);
      return ids.map((id) =>
        (spans.get(id) ?? []).map(({ start, end }) => textOf(id).slice(start, end)),
      );
    },
  };
}
