import { describe, expect, it } from 'vitest';
import { decode, encode } from '#test/electron-host/wire.ts';

function cross<Value>(value: Value): Value {
  return decode(encode(value)) as Value;
}

describe('the wire', () => {
  it.each([
    ['plain data', { text: 'ä', list: [1, null, [true]], empty: {} }],
    ['nothing', [undefined, { key: undefined }]],
    ['odd numbers', [Number.NaN, Infinity, -Infinity, -0, 12n]],
    ['dates and patterns', [new Date(5), /a"/giu]],
    ['maps and sets', new Map([['k', new Set([new Map()])]])],
    ['bytes', [new Uint8Array([0, 255]), new Float64Array([0.5]), new Uint16Array([1]).buffer]],
    ['errors', [new TypeError('no'), new Error('plain')]],
  ])('carries %s', (_name, value) => {
    expect(cross(value)).toEqual(value);
    expect(Object.is(cross(-0), -0)).toBe(true);
  });

  it('carries a view of some bytes without its neighbours', () => {
    const view = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    expect(cross(view)).toEqual(new Uint8Array([2, 3]));
    expect(cross(view).buffer.byteLength).toBe(2);
  });

  it('carries what points to itself', () => {
    const loop: { self?: unknown; twice?: unknown } = {};
    loop.self = loop;
    const both = cross([loop, loop]);
    expect(both[0]).toBe(both[1]);
    expect(both[0]?.self).toBe(both[0]);
  });

  it('keeps a key named __proto__ a key', () => {
    const value = JSON.parse('{"__proto__":{"evil":1}}') as object;
    expect(Object.keys(cross(value))).toEqual(['__proto__']);
    expect('evil' in cross(value)).toBe(false);
  });

  it('makes an instance a plain object', () => {
    class Person {
      name = 'Anna';
      greet() {}
    }
    expect(cross(new Person())).toEqual({ name: 'Anna' });
  });

  it.each([
    ['a function', () => undefined],
    ['a symbol', Symbol('no')],
    ['a promise', Promise.resolve()],
    ['a function inside', { act: () => undefined }],
  ])('refuses %s', (_name, value) => {
    expect(() => encode(value)).toThrow('An object could not be cloned.');
  });
});
