import { expect, it } from 'vitest';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { quoteKeys } from '#shared/report/quote-keys.ts';

it('brings the forms of a word together and leaves function words out', () => {
  const keysOf = quoteKeys(createWordKeys(undefined));
  const [first, ...rest] = keysOf('Vertaistuki ja vertaistuen, vertaistukea!', 'fi');
  expect(rest).toEqual([first, first]);
  expect(keysOf('joka on se', 'fi')).toEqual([]);
});
