import { describe, expect, it } from 'vitest';
import { HostError } from '#shared/host/host-error.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { faultText } from '#renderer/app/problem-text.ts';
import { TimeLimitError } from '#renderer/store/time-limit.ts';

const en = createTranslator('en');
const wrapped = Object.assign(new Error('AbortError'), {
  inner: new DOMException('Encountered full disk while opening backing store', 'UnknownError'),
});

describe('faultText', () => {
  it.each([
    [wrapped, /the disk is full/],
    [new DOMException('x', 'QuotaExceededError'), /the disk is full/],
    [new RangeError('Array buffer allocation failed'), /not enough memory/],
    [new TimeLimitError(), /did not answer in time/],
    [new TypeError("Cannot read properties of undefined (reading 'id')"), /did not expect/],
    ['a bare word', /did not expect/],
    [new HostError({ kind: 'unwritable', name: 'a', cause: 'not-allowed' }), /must not be written/],
  ])('%s is told in plain words', (error, plain) => {
    const { message } = faultText(error, en);
    expect(message).toMatch(plain);
    expect(message).not.toMatch(/Error|undefined|bare word|backing store/);
  });

  it('keeps the engine’s own words as details', () => {
    expect(faultText(new TypeError('x is not a function'), en).details).toBe(
      'TypeError: x is not a function',
    );
    const known = new HostError({ kind: 'unreadable', name: 'a.csv' });
    expect(faultText(known, en).details).toBeUndefined();
  });
});
