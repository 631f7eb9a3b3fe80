import { describe, expect, it } from 'vitest';
import { quoteRuns, signOf, type Mark } from '#renderer/features/code/answers/quote-runs.ts';

function mark(start: number, end: number, sign: string): Mark {
  return { id: sign, start, end, sign, colour: 0, kind: 'quote', isCurrent: false };
}

/** The sign of each run, by where it starts. */
function signs(...marks: Mark[]): [number, string | undefined][] {
  return quoteRuns(10, marks).map((run) => [run.start, signOf(run)]);
}

describe('signOf', () => {
  it('stands where a quote begins, and nowhere else', () => {
    expect(signs(mark(2, 8, 'VE'), mark(4, 6, 'TI'))).toEqual([
      [0, undefined],
      [2, 'VE'],
      [4, 'TI'],
      [6, undefined],
      [8, undefined],
    ]);
  });

  it('joins those that begin together so that no line breaks between them', () => {
    expect(signs(mark(2, 8, 'VE'), mark(2, 6, 'TI'))[1]).toEqual([2, 'VE\u00A0TI']);
  });

  it('leaves out suggested words, which have none', () => {
    expect(signs(mark(0, 5, ''))[0]).toEqual([0, undefined]);
  });
});
