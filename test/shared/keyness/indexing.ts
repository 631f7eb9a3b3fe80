import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Language } from '#shared/domain/project.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { sidesOf } from '#shared/keyness/sides.ts';

/** Two sets of texts indexed by stems, as the group and the rest. */
export function heldAgainst(
  group: readonly string[],
  rest: readonly string[],
  language: Language = 'fi',
) {
  const corpus = new Corpus<string>();
  const put = (side: string) => (text: string, at: number) => {
    const id = `${side}${at}`;
    corpus.put({ id, text, language });
    return id;
  };
  const ids = { group: group.map(put('group')), rest: rest.map(put('rest')) };
  const lemmas = new LemmaIndex(corpus.vocabulary, createWordKeys(undefined));
  return { texts: { corpus, lemmas }, ids, sides: sidesOf(corpus, ids) };
}
