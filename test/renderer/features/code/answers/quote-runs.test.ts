import { describe, expect, it } from 'vitest';
import {
  LANES,
  quoteRuns,
  signOf,
  washOf,
  type Mark,
} from '#renderer/features/code/answers/quote-runs.ts';

function mark(start: number, end: number, sign: string, more: Partial<Mark> = {}): Mark {
  return { id: sign, start, end, sign, colour: 0, kind: 'quote', isCurrent: false, ...more };
}

function runsOf(...marks: Mark[]) {
  return quoteRuns(10, marks).runs;
}

/** The sign of each run, by where it starts. */
function signs(...marks: Mark[]): [number, string | undefined][] {
  return runsOf(...marks).map((run) => [run.start, signOf(run)]);
}

/** The lane of each mark, by its sign. */
function lanes(...marks: Mark[]): Record<string, number> {
  const laid = runsOf(...marks).flatMap((run) => run.marks);
  return Object.fromEntries(laid.map(({ id, lane }) => [id, lane]));
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

  it('joins those that begin together, as their underlines lie, so that no line breaks between them', () => {
    expect(signs(mark(2, 8, 'VE'), mark(2, 6, 'TI'))[1]).toEqual([2, 'TI\u00A0VE']);
  });

  it('leaves out suggested words, which have none', () => {
    expect(signs(mark(0, 5, ''))[0]).toEqual([0, undefined]);
  });
});

describe('lanes', () => {
  it('keep overlapping marks apart, an inner one above the one it lies in', () => {
    const inner = mark(3, 5, 'in');
    const middle = mark(2, 6, 'mid');
    const outer = mark(0, 9, 'out');
    expect(lanes(outer, inner, middle)).toEqual({ in: 0, mid: 1, out: 2 });
    expect(quoteRuns(10, [outer, inner, middle]).lanes).toBe(3);
  });

  it('are shared by marks that touch no word together', () => {
    expect(lanes(mark(0, 4, 'a'), mark(4, 8, 'b'))).toEqual({ a: 0, b: 0 });
  });

  it('give quotes the upper ones and suggestions the lower', () => {
    const suggested = mark(3, 4, 's', { kind: 'suggestion' });
    expect(lanes(suggested, mark(0, 9, 'q'))).toEqual({ q: 0, s: 1 });
  });

  it('are as many as are needed, and no more than there are', () => {
    expect(quoteRuns(10, []).lanes).toBe(0);
    const many = Array.from({ length: LANES + 2 }, (_, at) => mark(0, 9, `m${at}`));
    expect(quoteRuns(10, many).lanes).toBe(LANES);
  });
});

describe('washOf', () => {
  const outer = mark(0, 9, 'out');
  const inner = mark(3, 5, 'in');
  const washes = (...marks: Mark[]) => runsOf(...marks).map((run) => washOf(run)?.id);

  it('is the innermost quote’s', () => {
    expect(washes(outer, inner)).toEqual(['out', 'in', 'out', undefined]);
  });

  it('is the current quote’s over all of it', () => {
    expect(washes({ ...outer, isCurrent: true }, inner)).toEqual(['out', 'out', 'out', undefined]);
  });

  it('is none under a suggestion alone', () => {
    expect(washes(mark(0, 9, 's', { kind: 'suggestion' }))).toEqual([undefined, undefined]);
  });
});
