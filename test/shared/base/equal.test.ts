import { describe, expect, it } from 'vitest';
import { equalData } from '#shared/base/equal.ts';

describe('equalData', () => {
  it.each([
    [1, 1],
    [Number.NaN, Number.NaN],
    ['ä', 'ä'],
    [null, null],
    [undefined, undefined],
    [
      [1, [2, { a: 3 }]],
      [1, [2, { a: 3 }]],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
  ])('holds %j and %j equal', (left, right) => {
    expect(equalData(left, right)).toBe(true);
    expect(equalData(right, left)).toBe(true);
  });

  it.each([
    [1, '1'],
    [0, null],
    [null, {}],
    [[], {}],
    [[1, 2], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [{ toString: 1 }, {}],
    [{ a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }],
  ])('tells %j and %j apart', (left, right) => {
    expect(equalData(left, right)).toBe(false);
    expect(equalData(right, left)).toBe(false);
  });

  it('reads an own key __proto__ as any other key', () => {
    const odd: unknown = JSON.parse('{"__proto__":{"a":1}}');
    expect(equalData(odd, {})).toBe(false);
    expect(equalData(odd, JSON.parse('{"__proto__":{"a":1}}'))).toBe(true);
  });
});
