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
  // wink's own types declare the helper with other arguments than the method that takes it.
  const lemma = wink.its.lemma as (index: number) => string;
  return (word) => wink.readDoc(word).tokens().out(lemma)[0] ?? word;
}
