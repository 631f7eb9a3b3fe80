import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codebookMessages } from '#shared/i18n/messages/codebook.ts';
import { THEME_COLOURS } from '#shared/domain/theme.ts';

/** The hues (degrees of OKLCH) that each name can be said of. */
const HUES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  raspberry: [0, 20],
  'brick red': [20, 55],
  ochre: [55, 95],
  olive: [95, 125],
  'grass green': [125, 150],
  'sea green': [150, 180],
  teal: [180, 205],
  'sky blue': [205, 245],
  blue: [245, 280],
  indigo: [280, 300],
  purple: [300, 328],
  pink: [328, 360],
};

const names: Readonly<Record<string, { readonly en: string }>> = codebookMessages;
const tokens = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function hueOf(colour: number): number {
  const found = new RegExp(`--theme-${colour}: oklch\\([^;]* (\\d+)\\);`).exec(tokens);
  return Number(found?.[1]);
}

describe('the names of the theme colours', () => {
  it.each(Array.from({ length: THEME_COLOURS }, (_, colour) => colour))(
    'colour %i is called what it looks like',
    (colour) => {
      const name = names[`codebook.colour.${colour}`]?.en ?? '';
      const [from, to] = HUES[name] ?? [Number.NaN, Number.NaN];
      expect(hueOf(colour)).toBeGreaterThanOrEqual(from);
      expect(hueOf(colour)).toBeLessThan(to);
    },
  );
});
