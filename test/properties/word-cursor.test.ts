import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '#shared/domain/answer.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';
import { WordCursor, type WordState } from '#renderer/features/code/desk/word-cursor.ts';

const piece = fc.oneof(
  fc.constantFrom('kerho', 'äiti', 'a\u0308', ' ', '. ', '\n', 'EU-maissa', '3,5'),
  fc.constantFrom('👨‍👩‍👧', '🇫🇮', '🇸🇪', '👍🏽', '1️⃣', ' \u0301', '\u0600', 'כ', '\u200d', 'क्षि'),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));

type Act = (cursor: WordCursor) => void;

const direction = fc.constantFrom('left' as const, 'right' as const);
const step = fc.constantFrom('word' as const, 'letter' as const);
const place = fc.nat({ max: 200 });

const selecting: fc.Arbitrary<Act> = fc.oneof(
  direction.map(
    (way): Act =>
      (cursor) =>
        cursor.move(way),
  ),
  direction.map(
    (way): Act =>
      (cursor) =>
        cursor.extend(way),
  ),
  direction.map(
    (way): Act =>
      (cursor) =>
        cursor.moveByLetter(way),
  ),
  fc.constant<Act>((cursor) => cursor.selectSentence()),
  place.map(
    (at): Act =>
      (cursor) =>
        cursor.selectSentenceAt(at),
  ),
  fc.tuple(place, place, step).map(
    ([start, end, by]): Act =>
      (cursor) =>
        cursor.selectSpan({ start, end }, by),
  ),
);
const moving: fc.Arbitrary<Act> = fc.oneof(
  direction.map(
    (way): Act =>
      (cursor) =>
        cursor.move(way),
  ),
  direction.map(
    (way): Act =>
      (cursor) =>
        cursor.moveByLetter(way),
  ),
  fc.tuple(place, step).map(
    ([at, by]): Act =>
      (cursor) =>
        cursor.putEdge(at, by),
  ),
);

/** A cursor in a text, with the state it makes. */
function cursorIn(written: string, first: WordState = {}) {
  const answer = { text: written, language: 'fi' } as Answer;
  const now = { state: first };
  const cursor = new WordCursor({
    answer: () => answer,
    state: () => now.state,
    set: (change) => {
      now.state = { ...now.state, ...change };
    },
  });
  return { cursor, now };
}

it('whatever the keys and the mouse do, the words selected can be quoted as they are', () => {
  fc.assert(
    fc.property(text, fc.array(selecting, { minLength: 1, maxLength: 12 }), (written, acts) => {
      const { cursor, now } = cursorIn(written);
      for (const act of acts) {
        act(cursor);
        const { selection } = now.state;
        if (!selection) continue;
        const { start, end } = selection;
        expect(quotableSpan(written, selection)).toEqual({ start, end });
      }
    }),
    { numRuns: 400 },
  );
});

it('however an edge is moved, the quote stays between grapheme clusters and keeps its other edge', () => {
  const quoted = fc.record({ written: text, start: place, end: place });
  fc.assert(
    fc.property(
      quoted,
      fc.constantFrom('start' as const, 'end' as const),
      fc.array(moving, { minLength: 1, maxLength: 12 }),
      ({ written, start, end }, side, acts) => {
        const span = quotableSpan(written, { start, end });
        if (!span) return;
        const edge = { ...span, side, codingId: 'c' as CodingId };
        const { cursor, now } = cursorIn(written, { edge });
        const other = side === 'start' ? 'end' : 'start';
        for (const act of acts) {
          act(cursor);
          const moved = now.state.edge ?? edge;
          expect(quotableSpan(written, moved)).toEqual({ start: moved.start, end: moved.end });
          expect(moved[other]).toBe(span[other]);
        }
      },
    ),
    { numRuns: 400 },
  );
});
