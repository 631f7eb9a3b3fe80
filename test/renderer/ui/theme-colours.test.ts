import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { THEME_COLOURS } from '#shared/domain/theme.ts';
import {
  BLINDNESSES,
  clipped,
  contrast,
  distance,
  linearOf,
  oklabFromLinear,
  oklabOf,
  seenWith,
  type Blindness,
  type Triple,
} from '#test/helpers/colour.ts';

const css = readFileSync(
  fileURLToPath(new URL('../../../renderer/ui/tokens.css', import.meta.url)),
  'utf8',
);

/** The custom properties of every block with this selector. */
function tokensOf(selector: string): Map<string, string> {
  const blocks = css.matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const tokens = new Map<string, string>();
  for (const [, head = '', body = ''] of blocks) {
    const selectors = head.replaceAll(/\/\*.*?\*\//gs, '').split(',');
    if (!selectors.some((each) => each.trim() === selector)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      tokens.set(name, value);
  }
  return tokens;
}

const LIGHT = tokensOf(':root');
const DARK = new Map([...LIGHT, ...tokensOf(":root[data-appearance='dark']")]);
const APPEARANCES = [
  ['light', LIGHT],
  ['dark', DARK],
] as const;

/** What the screen shows of an opaque `oklch()` token, in linear sRGB. */
function shown(tokens: ReadonlyMap<string, string>, name: string): Triple {
  const value = (tokens.get(name) ?? '').replaceAll(
    /var\((--[\w-]+)\)/g,
    (_, other: string) => tokens.get(other) ?? '',
  );
  const parts = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (!parts) throw new Error(`${name} is no opaque oklch colour: “${value}”`);
  const [lightness = 0, chroma = 0, hue = 0] = parts.slice(1).map(Number);
  return clipped(linearOf(oklabOf({ lightness: lightness / 100, chroma, hue })));
}

const GROUNDS = ['--paper', '--panel', '--raised'];
/** Text token, ground, least contrast (WCAG 2.2: 4.5 is AA, 7 is AAA for body text). */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.map((ground) => ['--ink', ground, 7] as const),
  ...['--hover', '--accent-soft', '--needs-you-soft', '--loses-soft'].map(
    (ground) => ['--ink', ground, 7] as const,
  ),
  ...[
    '--ink-quiet',
    '--ink-faint',
    '--accent',
    '--accent-strong',
    '--needs-you',
    '--loses',
  ].flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ['--accent', '--accent-soft', 4.5],
  ['--accent-strong', '--accent-soft', 4.5],
  ['--needs-you', '--needs-you-soft', 4.5],
  ['--loses', '--loses-soft', 4.5],
  ['--accent-ink', '--accent', 4.5],
  ['--accent-ink', '--accent-strong', 4.5],
  ...GROUNDS.map((ground) => ['--control-line', ground, 3] as const),
];

describe.each(APPEARANCES)('in %s', (_, tokens) => {
  it.each(PAIRS)('%s on %s is at least %d : 1', (text, ground, least) => {
    expect(contrast(shown(tokens, text), shown(tokens, ground))).toBeGreaterThanOrEqual(least);
  });

  it('the marks of every theme colour stand out from the paper', () => {
    for (const mark of themeColours(tokens))
      expect(contrast(mark, shown(tokens, '--paper'))).toBeGreaterThanOrEqual(3);
  });

  it('the theme colours are told apart, the first six with every colour blindness too', () => {
    const colours = themeColours(tokens);
    const firstSix = colours.slice(0, 6);
    expect(nearest(colours)).toBeGreaterThanOrEqual(0.045);
    expect(nearest(firstSix)).toBeGreaterThanOrEqual(0.09);
    for (const blindness of Object.keys(BLINDNESSES) as Blindness[])
      expect(nearest(firstSix.map((each) => seenWith(blindness, each)))).toBeGreaterThanOrEqual(
        0.04,
      );
  });
});

function themeColours(tokens: ReadonlyMap<string, string>): Triple[] {
  return Array.from({ length: THEME_COLOURS }, (_, at) => shown(tokens, `--theme-${at}`));
}

/** The least distance between any two, in OKLab. */
function nearest(colours: readonly Triple[]): number {
  const labs = colours.map(oklabFromLinear);
  return Math.min(
    ...labs.flatMap((left, at) => labs.slice(at + 1).map((right) => distance(left, right))),
  );
}

it('every theme colour has its own mark', () => {
  for (let at = 0; at < THEME_COLOURS; at += 1)
    expect(tokensOf(`[data-colour='${at}']`).get('--theme')).toBe(`var(--theme-${at})`);
  expect(LIGHT.has(`--theme-${THEME_COLOURS}`)).toBe(false);
});

describe('the colour helper', () => {
  it('agrees with known colours', () => {
    const white = linearOf(oklabOf({ lightness: 1, chroma: 0, hue: 0 }));
    for (const part of white) expect(part).toBeCloseTo(1, 4);
    const red = linearOf(oklabOf({ lightness: 0.62796, chroma: 0.25768, hue: 29.23 }));
    for (const [at, part] of [1, 0, 0].entries()) expect(red[at]).toBeCloseTo(part, 3);
    expect(contrast([1, 1, 1], [0, 0, 0])).toBeCloseTo(21, 6);
    const back = oklabFromLinear(linearOf([0.6, 0.1, -0.05]));
    for (const [at, part] of [0.6, 0.1, -0.05].entries()) expect(back[at]).toBeCloseTo(part, 5);
    for (const blindness of Object.keys(BLINDNESSES) as Blindness[])
      for (const part of seenWith(blindness, [0.5, 0.5, 0.5])) expect(part).toBeCloseTo(0.5, 4);
  });
});
