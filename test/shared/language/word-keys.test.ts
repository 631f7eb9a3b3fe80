import { describe, expect, it } from 'vitest';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { createWordKeys, isClosedClass, isRoot } from '#shared/language/word-keys.ts';

describe('createWordKeys', () => {
  it('knows a word by all spellings of its letters’ case, each language its own', () => {
    const wordKeys = createWordKeys(undefined);
    const word = wordKeys.wordOf('Perheelle', 'fi');
    expect(word).toMatchObject({ text: 'perheelle', language: 'fi', key: word.keys[0] });
    expect(wordKeys.wordOf('PERHEELLE', 'fi')).toBe(word);
    expect(wordKeys.wordOf('perheelle', 'sv')).not.toBe(word);
    expect(wordKeys.wordOf('perheelle', 'sv').id).not.toBe(word.id);
  });

  it.each([
    ['pyöräillä', 'pyöräily'],
    ['kiipeillä', 'kiipeilemässä'],
  ])('gives the infinitive %s a root with %s', (infinitive, kin) => {
    const wordKeys = createWordKeys(undefined);
    const roots = wordKeys.keysOf(kin, 'fi').filter(isRoot);
    expect(wordKeys.keysOf(infinitive, 'fi')).toEqual(expect.arrayContaining(roots.slice(0, 1)));
  });

  it('ignores the case of letters', () => {
    const wordKeys = createWordKeys(undefined);
    expect(wordKeys.keysOf('PERHEELLE', 'fi')).toEqual(wordKeys.keysOf('perhe', 'fi'));
  });

  it('puts the word’s own key first and the root after it', () => {
    const [key, root] = createWordKeys(undefined).keysOf('jaksaminen', 'fi');
    expect(isRoot(key ?? '')).toBe(false);
    expect(isRoot(root ?? '')).toBe(true);
  });

  it('leaves English words as they are until the lemma is loaded', () => {
    expect(createWordKeys(undefined).keysOf('queues', 'en')[0]).toBe('queues');
  });

  it('joins the forms of English words by wink-nlp’s lemma', async () => {
    const wordKeys = createWordKeys(await loadEnglishLemma());
    expect(wordKeys.keysOf('queues', 'en')[0]).toBe('queue');
    expect(wordKeys.keysOf('children', 'en')[0]).toBe(wordKeys.keysOf('child', 'en')[0]);
    expect(wordKeys.keysOf('loneliness', 'en')[1]).toBe(wordKeys.keysOf('lonely', 'en')[1]);
  });

  it.each([
    ['fi', 'aina', 'ainoa'],
    ['fi', 'vasta', 'vastaaja'],
    ['fi', 'yksi', 'yksin'],
    ['fi', 'yhtä', 'yhdessä'],
    ['fi', 'ennen', 'ennenaikainen'],
    ['sv', 'alla', 'allas'],
    ['en', 'some', 'sum'],
  ] as const)('gives a closed-class word of %s, %s, no key of %s', (language, closed, open) => {
    const wordKeys = createWordKeys(undefined);
    const keys = wordKeys.keysOf(closed, language);
    expect(isClosedClass(keys[0])).toBe(true);
    expect(keys.filter((key) => wordKeys.keysOf(open, language).includes(key))).toEqual([]);
  });
});
