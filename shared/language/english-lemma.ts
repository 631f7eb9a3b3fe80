import type { ItsFunction } from 'wink-nlp';

/** The base form of one English word in lower case: "queues" → "queue". */
export type EnglishLemma = (word: string) => string;

/**
 * wink-nlp's lemma of the word alone, part of speech guessed: on word types it conflates better than
 * a stemmer. The model is 3.6 MB, so it is loaded only when asked for.
 */
export async function loadEnglishLemma(): Promise<EnglishLemma> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const wink = winkNlp(model, ['pos']);
  // wink knows its helpers by identity, and types them otherwise than the method that takes them.
  const helpers: { readonly lemma: unknown } = wink.its;
  const lemma = helpers.lemma as ItsFunction<string>;
  return (word) => wink.readDoc(word).tokens().out(lemma)[0] ?? word;
}
