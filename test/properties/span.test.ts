import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotableSpan } from '#shared/domain/span.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'ä',
    'a\u0308',
    ' ',
    '\n',
    '  ',
    '👨‍👩‍👧',
    '🇫🇮',
    '🇸🇪',
    '👍🏽',
    ' \u0301',
    '\u0600',
    'כ',
    '\u200d',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const textAndSpan = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      start: fc.nat({ max: text.length }),
      end: fc.nat({ max: text.length }),
    }),
  );

/** Every place where a grapheme cluster begins or ends, found by walking the whole text. */
function edges(text: string): Set<number> {
  const segmenter = new Intl.Segmenter('fi', { granularity: 'grapheme' });
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}

it('a quotable span stands on cluster edges, holds the words asked for and no outer space', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, start, end }) => {
      const asked = text.slice(Math.min(start, end), Math.max(start, end));
      const span = quotableSpan(text, { start, end });
      if (!span) {
        expect(asked.trim()).toBe('');
        return;
      }
      const excerpt = text.slice(span.start, span.end);
      const known = edges(text);
      expect(known.has(span.start) && known.has(span.end)).toBe(true);
      expect(excerpt).toContain(asked.trim());
      expect(quotableSpan(text, span)).toEqual(span);
    }),
    { numRuns: 500 },
  );
});
