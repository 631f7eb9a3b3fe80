import { describe, expect, it } from 'vitest';
import { alignTexts, shareKept } from '#shared/commands/align-texts.ts';

/** The words of the other text that stand for these words of the first. */
function carried(before: string, words: string, after: string): string | undefined {
  const start = before.indexOf(words);
  const span = alignTexts(before, after)({ start, end: start + words.length });
  return span && after.slice(span.start, span.end);
}

describe('alignTexts', () => {
  const TEXT = 'Aukioloaikoja pitäisi pidentää iltaisin. Lisää valoa lukunurkkaan.';

  it('finds the same words wherever they stand now', () => {
    const after = `Hei! ${TEXT} Kiitos.`;
    expect(carried(TEXT, 'Lisää valoa', after)).toBe('Lisää valoa');
    expect(carried(TEXT, TEXT, after)).toBe(TEXT);
  });

  it('keeps the quote of a corrected slip, whole words of it', () => {
    const slip = 'Aukiolaikoja pitäisi pidentä iltaisn.';
    expect(carried(slip, 'Aukiolaikoja', TEXT)).toBe('Aukioloaikoja');
    expect(carried(slip, 'pidentä iltaisn', TEXT)).toBe('pidentää iltaisin');
  });

  it('finds words in other case, signs and spaces', () => {
    const loud = 'KIVA  KURSSI mutta KALLIS';
    expect(carried('Kiva kurssi, mutta kallis.', 'mutta kallis', loud)).toBe('mutta KALLIS');
    expect(carried('Hyvä kurssi. Kiitos!', 'Hyvä kurssi', 'hyvä kurssi kiitos')).toBe(
      'hyvä kurssi',
    );
  });

  it('takes in a word that was put between', () => {
    expect(carried('Lisää valoa tänne', 'Lisää valoa', 'Lisää kirkasta valoa tänne')).toBe(
      'Lisää kirkasta valoa',
    );
  });

  it('keeps an edge inside a word', () => {
    expect(carried('vertaistukiryhmä toimii', 'tuki', 'Oma vertaistukiryhmä toimii')).toBe('tuki');
  });

  it('gives up what is mostly gone', () => {
    expect(carried(TEXT, 'Lisää valoa lukunurkkaan', 'Aukioloaikoja pitäisi pidentää.')).toBe(
      undefined,
    );
    expect(carried(TEXT, 'pidentää iltaisin', 'Kahvila olisi mukava')).toBe(undefined);
  });

  it('does not stretch a quote over text that it never held', () => {
    const far = 'Lisää hyllyjä, satutunteja ja hiljaisia tiloja sekä parempaa valoa';
    expect(carried('Lisää valoa', 'Lisää valoa', far)).toBe(undefined);
  });

  it('splits no emoji', () => {
    const after = 'Kiitos 👩‍👧‍👦 avusta';
    expect(carried('Kiitos 👩‍👧 avusta', '👩‍👧 avusta', after)).toBe('avusta');
    expect(carried('Kiitos 👩‍👧 avusta', '👩‍👧', after)).toBe(undefined);
  });
});

describe('shareKept', () => {
  it('is of the first text', () => {
    expect(shareKept('Ei', 'Ei, bussit puuttuvat')).toBe(1);
    expect(shareKept('Lisää valoa', '12345')).toBe(0);
    expect(shareKept('', 'abc')).toBe(0);
  });
});
