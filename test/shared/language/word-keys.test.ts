import { describe, expect, it } from 'vitest';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { createWordKeys, isRoot } from '#shared/language/word-keys.ts';

describe('createWordKeys', () => {
  it('ignores the case of letters', () => {
    const { keysOf } = createWordKeys(undefined);
    expect(keysOf('PERHEELLE', 'fi')).toEqual(keysOf('perhe', 'fi'));
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
    const { keysOf } = createWordKeys(await loadEnglishLemma());
    expect(keysOf('queues', 'en')[0]).toBe('queue');
    expect(keysOf('children', 'en')[0]).toBe(keysOf('child', 'en')[0]);
    expect(keysOf('loneliness', 'en')[1]).toBe(keysOf('lonely', 'en')[1]);
  });
});
