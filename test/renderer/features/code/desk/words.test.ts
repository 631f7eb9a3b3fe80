import { describe, expect, it } from 'vitest';
import type { Span } from '#shared/domain/coding.ts';
import { stopsOf } from '#renderer/features/code/desk/stops.ts';
import {
  extendByLetter,
  extendByWord,
  moveByWord,
  moveEdge,
  putEdge,
  sentenceAt,
  selectSentence,
  wholeWords,
  type Direction,
  type WordSelection,
} from '#renderer/features/code/desk/words.ts';

const TEXT = 'Kerho on hyvä. Vertaistuki 👨‍👩‍👧 auttaa!';

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function selected(words: string): WordSelection {
  return { ...spanOf(words), anchor: spanOf(words) };
}

function wordsOf(span: Span | undefined): string | undefined {
  return span && TEXT.slice(span.start, span.end);
}

describe('stopsOf', () => {
  it('stops at words, numbers and symbols, not at punctuation', () => {
    const words = stopsOf(TEXT, 'word').map(wordsOf);
    expect(words).toEqual(['Kerho', 'on', 'hyvä', 'Vertaistuki', '👨‍👩‍👧', 'auttaa']);
  });

  it('stops at every sign that is seen', () => {
    expect(stopsOf('a ä🇫🇮', 'letter')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 3, end: 7 },
    ]);
  });
});

describe('words under selection', () => {
  const extended = (from: WordSelection, ...ways: Direction[]) =>
    ways.reduce<WordSelection | undefined>((at, way) => extendByWord(TEXT, at, way), from);

  it('go on to the next word, and stay at the last', () => {
    expect(wordsOf(moveByWord(TEXT, undefined, 'right'))).toBe('Kerho');
    expect(wordsOf(moveByWord(TEXT, undefined, 'left'))).toBe('auttaa');
    expect(wordsOf(moveByWord(TEXT, selected('auttaa'), 'right'))).toBe('auttaa');
  });

  it('grow at the end that was moved first, and never lose the word they began with', () => {
    const from = selected('hyvä');
    expect(wordsOf(extended(from, 'right'))).toBe('hyvä. Vertaistuki');
    expect(wordsOf(extended(from, 'right', 'left'))).toBe('hyvä');
    expect(wordsOf(extended(from, 'right', 'left', 'left'))).toBe('on hyvä');
    expect(wordsOf(extended(from, 'left', 'left', 'right'))).toBe('on hyvä');
    expect(wordsOf(extended(from, 'left', 'right', 'right'))).toBe('hyvä. Vertaistuki');
  });

  it('are cut by letters where only a part of a word is meant', () => {
    const cut = extendByLetter(TEXT, selected('Vertaistuki'), 'left');
    expect(wordsOf(cut)).toBe('Vertaistuk');
    expect(wordsOf(extendByWord(TEXT, cut, 'right'))).toBe('Vertaistuki');
    expect(wordsOf(extendByLetter(TEXT, selected('Vertaistuki'), 'right'))).toBe('Vertaistuki 👨‍👩‍👧');
  });

  it('become the sentence around them, then the next one', () => {
    const first = selectSentence(TEXT, 'fi', spanOf('on'));
    expect(wordsOf(first)).toBe('Kerho on hyvä.');
    const second = selectSentence(TEXT, 'fi', first);
    expect(wordsOf(second)).toBe('Vertaistuki 👨‍👩‍👧 auttaa!');
    expect(wordsOf(selectSentence(TEXT, 'fi', second))).toBe('Kerho on hyvä.');
    expect(wordsOf(sentenceAt(TEXT, 'fi', TEXT.length))).toBe('Vertaistuki 👨‍👩‍👧 auttaa!');
    expect(wordsOf(sentenceAt(TEXT, 'fi', 3))).toBe('Kerho on hyvä.');
  });
});

describe('an edge', () => {
  it('moves by words and never past the other', () => {
    const span = spanOf('on hyvä');
    expect(wordsOf(moveEdge(TEXT, span, 'start', 'left'))).toBe('Kerho on hyvä');
    expect(wordsOf(moveEdge(TEXT, span, 'start', 'right'))).toBe('hyvä');
    expect(wordsOf(moveEdge(TEXT, spanOf('hyvä'), 'start', 'right'))).toBe('hyvä');
    expect(wordsOf(moveEdge(TEXT, spanOf('hyvä'), 'end', 'left'))).toBe('hyvä');
    expect(wordsOf(moveEdge(TEXT, span, 'end', 'right'))).toBe('on hyvä. Vertaistuki');
  });

  it('moves by letters, over a family at once', () => {
    const span = spanOf('Vertaistuki 👨‍👩‍👧');
    expect(wordsOf(moveEdge(TEXT, span, 'end', 'left', 'letter'))).toBe('Vertaistuki');
    expect(wordsOf(moveEdge(TEXT, span, 'start', 'right', 'letter'))).toBe('ertaistuki 👨‍👩‍👧');
    expect(wordsOf(moveEdge(TEXT, span, 'start', 'left', 'letter'))).toBe('. Vertaistuki 👨‍👩‍👧');
  });

  it('goes where the mouse is, to the nearest word', () => {
    const span = spanOf('on hyvä');
    const { start } = spanOf('Vertaistuki');
    expect(wordsOf(putEdge(TEXT, span, 'end', start + 9, 'word'))).toBe('on hyvä. Vertaistuki');
    expect(wordsOf(putEdge(TEXT, span, 'end', start + 9, 'letter'))).toBe('on hyvä. Vertaistu');
    expect(wordsOf(putEdge(TEXT, span, 'start', TEXT.length, 'word'))).toBe('hyvä');
  });
});

describe('wholeWords', () => {
  it('makes words whole that the mouse went over in part', () => {
    const { start } = spanOf('Vertaistuki');
    expect(wordsOf(wholeWords(TEXT, { start: start - 4, end: start + 3 }))).toBe(
      'hyvä. Vertaistuki',
    );
    expect(wordsOf(wholeWords(TEXT, spanOf('! ')))).toBe(wordsOf(spanOf('! ')));
  });
});
