import { describe, expect, it } from 'vitest';
import { assertNever } from '#shared/base/assert-never.ts';
import { chunk, firstOf, groupBy, pushTo } from '#shared/base/collections.ts';
import { fail, ok } from '#shared/base/result.ts';

describe('collections', () => {
  it('pushTo makes the list once and adds to it after', () => {
    const map = new Map<string, number[]>();
    pushTo(map, 'a', 1);
    pushTo(map, 'a', 2);
    pushTo(map, 'b', 3);
    expect([...map]).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ]);
  });

  it('groupBy keeps the order of keys and of items', () => {
    const groups = groupBy([3, 1, 4, 1, 5, 9], (item) => item % 2);
    expect([...groups]).toEqual([
      [1, [3, 1, 1, 5, 9]],
      [0, [4]],
    ]);
  });

  it('firstOf takes no more than it is asked for', () => {
    const taken: number[] = [];
    function* numbers() {
      for (let number = 1; number <= 5; number += 1) {
        taken.push(number);
        yield number;
      }
    }
    expect(firstOf(numbers(), 2)).toEqual({ first: [1, 2], hasMore: true });
    expect(taken).toEqual([1, 2, 3]);
    expect(firstOf(numbers(), 5)).toEqual({ first: [1, 2, 3, 4, 5], hasMore: false });
    expect(firstOf([], 0)).toEqual({ first: [], hasMore: false });
    expect(firstOf([1], 0)).toEqual({ first: [], hasMore: true });
  });

  it('chunk cuts into runs of at most the size', () => {
    expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(chunk([1, 2], 2)).toEqual([[1, 2]]);
    expect(chunk([], 3)).toEqual([]);
  });
});

describe('results', () => {
  it('are told apart by ok', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(fail('no')).toEqual({ ok: false, problem: 'no' });
  });
});

describe('assertNever', () => {
  it('throws, naming what came', () => {
    expect(() => assertNever('odd' as never)).toThrow('"odd"');
  });
});
