import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ThemeId } from '#shared/domain/ids.ts';
import { LANGUAGES } from '#shared/domain/project.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { compileCodebook } from '#shared/suggest/compile-codebook.ts';
import { suggestThemes } from '#shared/suggest/suggest-themes.ts';

const WORDS = ['vertaistuki', 'matala', 'kynnys', 'jono', 'stöd', 'kö', 'queue', 'ei', 'ja', '👩‍👧'];
const PIECES = [...WORDS, 'vertaistuen', 'jonossa', 'köerna', ', ', '. ', '\n', ' ', '\u0308'];

const codebook = fc.array(
  fc.record({
    name: fc.constantFrom(...WORDS),
    description: fc.constantFrom('', ...WORDS),
    keywords: fc.array(fc.constantFrom(...WORDS, 'matala kynnys', ' ', ','), { maxLength: 4 }),
  }),
  { maxLength: 12 },
);
const answer = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));

it('suggests few themes, ranked, each once, with evidence and quotes cut between graphemes', () => {
  const wordKeys = createWordKeys(undefined);
  fc.assert(
    fc.property(codebook, answer, fc.constantFrom(...LANGUAGES), (themes, text, language) => {
      const words = themes.map((theme, place) => ({ ...theme, themeId: `t${place}` as ThemeId }));
      const suggestions = suggestThemes(text, language, compileCodebook(words, wordKeys));
      const edges = graphemeEdges(text);
      expect(suggestions.length).toBeLessThanOrEqual(9);
      expect(new Set(suggestions.map(({ themeId }) => themeId)).size).toBe(suggestions.length);
      let last = 1;
      for (const { start, end, confidence, evidence } of suggestions) {
        expect(confidence).toBeLessThanOrEqual(last);
        expect(confidence).toBeGreaterThan(0);
        last = confidence;
        expect(edges.has(start) && edges.has(end) && start < end).toBe(true);
        expect(evidence.length).toBeGreaterThan(0);
        for (const each of evidence) expect(text.slice(each.start, each.end)).toBe(each.word);
      }
    }),
  );
});

function graphemeEdges(whole: string): Set<number> {
  const segments = new Intl.Segmenter('fi', { granularity: 'grapheme' }).segment(whole);
  return new Set([whole.length, ...[...segments].map(({ index }) => index)]);
}
